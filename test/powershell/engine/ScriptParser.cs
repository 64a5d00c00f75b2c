using System.Management.Automation.Language;

/// <summary>A call of a command: its name, the parameters it is given by name, and where it stands.</summary>
public sealed record CalledCommand(string Name, IReadOnlyList<string> Parameters, int Line);

/// <summary>What the parser of PowerShell says of a script.</summary>
/// <param name="Errors">Errors of syntax.</param>
/// <param name="Commands">The commands it calls by name.</param>
/// <param name="Functions">The functions it defines.</param>
/// <param name="Newer">Syntax that Windows PowerShell 5.1 does not know.</param>
/// <param name="Help">The sections of its comment-based help, with the text of each.</param>
/// <param name="HelpOfParameters">The parameters that the help describes.</param>
/// <param name="Parameters">The parameters that the script has.</param>
public sealed record ParsedScript(
	IReadOnlyList<string> Errors,
	IReadOnlyList<CalledCommand> Commands,
	IReadOnlyList<string> Functions,
	IReadOnlyList<string> Newer,
	IReadOnlyDictionary<string, string> Help,
	IReadOnlyList<string> HelpOfParameters,
	IReadOnlyList<string> Parameters);

/// <summary>Reads a script with the parser of PowerShell, without running it.</summary>
public static class ScriptParser
{
	static readonly HashSet<TokenKind> NewerTokens =
		[TokenKind.QuestionQuestion, TokenKind.QuestionQuestionEquals, TokenKind.QuestionDot, TokenKind.QuestionLBracket, TokenKind.QuestionMark, TokenKind.AndAnd, TokenKind.OrOr, TokenKind.Clean];

	/// <summary>Parses the script in a file.</summary>
	public static ParsedScript Parse(string path)
	{
		var ast = Parser.ParseFile(path, out var tokens, out var errors);
		var help = ast.GetHelpContent();
		return new ParsedScript(
			[.. errors.Select(error => $"{error.Extent.StartLineNumber}: {error.Message}")],
			[.. All<CommandAst>(ast).Where(call => call.GetCommandName() != null).Select(Describe)],
			[.. All<FunctionDefinitionAst>(ast).Select(function => function.Name)],
			[.. tokens.Where(token => NewerTokens.Contains(token.Kind)).Select(token => $"{token.Extent.StartLineNumber}: {token.Text}")],
			Sections(help),
			[.. help?.Parameters.Keys ?? []],
			[.. ast.ParamBlock?.Parameters.Select(parameter => parameter.Name.VariablePath.UserPath) ?? []]);
	}

	static IEnumerable<T> All<T>(Ast ast) where T : Ast => ast.FindAll(node => node is T, true).Cast<T>();

	static CalledCommand Describe(CommandAst call) => new(
		call.GetCommandName(),
		[.. call.CommandElements.OfType<CommandParameterAst>().Select(parameter => parameter.ParameterName)],
		call.Extent.StartLineNumber);

	static Dictionary<string, string> Sections(CommentHelpInfo? help)
	{
		var sections = new Dictionary<string, string>();
		if (help == null) return sections;
		void Add(string name, string? text) { if (!string.IsNullOrWhiteSpace(text)) sections[name] = text.Trim(); }
		Add("synopsis", help.Synopsis);
		Add("description", help.Description);
		Add("examples", string.Join("\n", help.Examples));
		Add("inputs", string.Join("\n", help.Inputs));
		Add("outputs", string.Join("\n", help.Outputs));
		Add("links", string.Join("\n", help.Links));
		return sections;
	}
}
