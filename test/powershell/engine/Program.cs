using System.Text.Json;

// Answers questions, a JSON array of texts on each line of standard input, with a line of JSON each:
// ["parse", SCRIPT]                          what the script calls
// ["run", ENVIRONMENT, SCRIPT, PARAMETERS]   runs the script with its parameters, which are JSON, after the environment's script
while (Console.In.ReadLine() is string line)
{
	object answer;
	try
	{
		answer = JsonSerializer.Deserialize<string[]>(line) switch
		{
			["parse", var script] => ScriptParser.Parse(script),
			["run", var environment, var script, var parameters] => ScriptRunner.Run(environment, script, parameters),
			_ => throw new ArgumentException("parse SCRIPT | run ENVIRONMENT SCRIPT PARAMETERS"),
		};
	}
	catch (ArgumentException error) { answer = new { refused = error.Message }; }
	Console.WriteLine(JsonSerializer.Serialize(answer, JsonSerializerOptions.Web));
}
