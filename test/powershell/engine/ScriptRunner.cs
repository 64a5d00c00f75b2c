using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.Json;

/// <summary>What running a script gave.</summary>
public sealed record RunScript(
	IReadOnlyList<string> Output,
	IReadOnlyList<string> Warnings,
	IReadOnlyList<string> Errors,
	string? Failure);

/// <summary>Runs a script in an engine that has the commands of the language and those that the environment defines.</summary>
public static class ScriptRunner
{
	/// <summary>Runs the environment's script, then the script with its parameters: a JSON object of texts and lists of texts.</summary>
	public static RunScript Run(string environment, string script, string parameters)
	{
		// The commands of the engine's own core, without the modules that only Windows has.
		var state = InitialSessionState.CreateDefault2();
		state.Commands.Add(new SessionStateCmdletEntry("ConvertTo-Json", typeof(ConvertToJsonStrictly), null));
		using var runspace = RunspaceFactory.CreateRunspace(state);
		runspace.Open();
		using var shell = PowerShell.Create(runspace);
		shell.AddScript(File.ReadAllText(environment)).Invoke();
		if (shell.HadErrors) throw new ArgumentException(string.Join("\n", shell.Streams.Error));
		shell.Commands.Clear();
		shell.AddCommand(script).AddParameters(ReadParameters(parameters));
		string? failure = null;
		var output = new List<string>();
		try { output.AddRange(shell.Invoke().Select(item => item?.ToString() ?? "")); }
		catch (RuntimeException error) { failure = error.ErrorRecord.Exception.Message; }
		return new RunScript(
			output,
			[.. shell.Streams.Warning.Select(warning => warning.Message)],
			[.. shell.Streams.Error.Select(error => error.ToString())],
			failure);
	}

	static Hashtable ReadParameters(string json)
	{
		var parameters = new Hashtable();
		foreach (var property in JsonDocument.Parse(json).RootElement.EnumerateObject())
		{
			parameters[property.Name] = property.Value.ValueKind == JsonValueKind.Array
				? property.Value.EnumerateArray().Select(item => item.GetString()).ToArray()
				: property.Value.GetString();
		}
		return parameters;
	}
}
