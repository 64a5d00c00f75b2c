import { parseAst } from 'rolldown/parseAst';

/** Leaves out the examples of the rules, which are most of their text, and which no command prints. */
export const withoutExamples = {
	name: 'without-examples',
	transform: {
		filter: { id: /[\\/]rules[\\/]\w[\w-]*[\\/][\w-]+\.ts$/ },
		handler(code, id) {
			const rule = parseAst(code, { lang: 'ts' }, id).body.find(
				({ type }) => type === 'ExportDefaultDeclaration',
			);
			const { value } = rule.declaration.arguments[0].properties.find(
				({ key }) => key.name === 'examples',
			);
			return `${code.slice(0, value.start)}{}${code.slice(value.end)}`;
		},
	},
};
