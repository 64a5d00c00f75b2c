using System.Collections;
using System.Management.Automation;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>
/// Stands in for ConvertTo-Json. Whatever Windows PowerShell and PowerShell print differently, or cut off
/// without a word, is an error here: dates, durations, enumerations, objects, and what is nested deeper
/// than -Depth.
/// </summary>
[Cmdlet(VerbsData.ConvertTo, "Json")]
public sealed class ConvertToJsonStrictly : PSCmdlet
{
	[Parameter(Mandatory = true, ValueFromPipeline = true)]
	[AllowNull]
	public object? InputObject { get; set; }

	[Parameter]
	public int Depth { get; set; } = 2;

	[Parameter]
	public SwitchParameter Compress { get; set; }

	static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

	/// <inheritdoc/>
	protected override void ProcessRecord() =>
		WriteObject(ToNode(InputObject, 0, "$")?.ToJsonString(Options) ?? "null");

	JsonNode? ToNode(object? value, int depth, string path)
	{
		if (value is PSObject wrapped) value = wrapped.BaseObject;
		switch (value)
		{
			case null: return null;
			case bool truth: return JsonValue.Create(truth);
			case string text: return JsonValue.Create(text);
			case int number: return JsonValue.Create(number);
			case long number: return JsonValue.Create(number);
			case IDictionary or object[]: break;
			default: throw new NotSupportedException($"{path}: a {value.GetType()} is printed differently by Windows PowerShell and by PowerShell.");
		}
		if (depth > Depth) throw new NotSupportedException($"{path}: nested deeper than -Depth {Depth}.");
		if (value is object[] items)
		{
			return new JsonArray([.. items.Select((item, index) => ToNode(item, depth + 1, $"{path}[{index}]"))]);
		}
		var node = new JsonObject();
		foreach (DictionaryEntry entry in (IDictionary)value) node[(string)entry.Key] = ToNode(entry.Value, depth + 1, $"{path}.{entry.Key}");
		return node;
	}
}
