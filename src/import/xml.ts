import { XMLParser } from 'fast-xml-parser';
import { inventoryOfMachineXml } from './machine-xml.ts';
import { isRecord } from './raw.ts';

// What is between tags stays text, and nothing outside of the file is opened.
const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, htmlEntities: false });

/**
 * Makes an inventory of an XML file.
 *
 * @returns undefined where it is nothing that hvlint knows; an Error where it is no XML.
 */
export function inventoryOfXml(text: string): object | Error | undefined {
	let root: unknown;
	try {
		root = parser.parse(text);
	} catch (error) {
		return error as Error;
	}
	const configuration = isRecord(root) ? root.configuration : undefined;
	return isRecord(configuration) ? inventoryOfMachineXml(configuration) : undefined;
}
