using System.Text.Json;

// parse SCRIPT             what the script calls, as JSON
// run ENVIRONMENT SCRIPT   runs the script after the environment's script; its parameters are JSON on standard input
try
{
	object answer = args switch
	{
		["parse", var script] => ScriptParser.Parse(script),
		["run", var environment, var script] => ScriptRunner.Run(environment, script, Console.In.ReadToEnd()),
		_ => throw new ArgumentException("parse SCRIPT | run ENVIRONMENT SCRIPT"),
	};
	Console.WriteLine(JsonSerializer.Serialize(answer, JsonSerializerOptions.Web));
	return 0;
}
catch (ArgumentException error)
{
	Console.Error.WriteLine(error.Message);
	return 2;
}
