import { html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { SavedDocument } from './document.ts'
import { SavedElement } from './element.ts'
import { isElement, kinds, SavedData, SavedNode } from './node.ts'

type Nodes = TreeAdapterTypeMap<
  SavedNode,
  SavedNode,
  SavedNode,
  SavedDocument,
  SavedNode,
  SavedElement,
  SavedData,
  SavedData,
  SavedElement,
  SavedData
>

/** How parse5 builds a document of these nodes. */
export function treeAdapter(): TreeAdapter<Nodes> {
  let mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS
  return {
    createDocument: () => new SavedDocument(),
    createDocumentFragment: () => new SavedNode(kinds.fragment, '#document-fragment'),
    createElement: (name, namespace, attributes) => new SavedElement(name, namespace, attributes),
    createTextNode: textNode,
    createCommentNode: (data) => new SavedData(kinds.comment, '#comment', data),
    setDocumentType(document, name) {
      document.appendChild(new SavedData(kinds.documentType, name, ''))
    },
    setDocumentMode(_, given) {
      mode = given
    },
    getDocumentMode: () => mode,
    appendChild: (parent, child) => parent.appendChild(child),
    insertBefore: (parent, child, next) => parent.insertBefore(child, next),
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: addText,
    adoptAttributes(element, attributes) {
      for (const attribute of attributes) if (!element.hasAttribute(attribute.name)) element.attributes.push(attribute)
    },
    setTemplateContent(template, content) {
      template.content = content
    },
    getTemplateContent: (template) => template.content ?? template,
    getFirstChild: ({ firstChild }) => firstChild,
    getChildNodes: ({ childNodes }) => childNodes,
    getParentNode: ({ parentNode }) => parentNode,
    getAttrList: ({ attributes }) => attributes,
    getTagName: ({ localName }) => localName,
    getNamespaceURI: ({ namespaceURI }) => namespaceURI,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: ({ data }) => data,
    getDocumentTypeNodeName: ({ nodeName }) => nodeName,
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isElementNode: isElement,
    isTextNode: (node): node is SavedData => node.nodeType === kinds.text,
    isCommentNode: (node): node is SavedData => node.nodeType === kinds.comment,
    isDocumentTypeNode: (node): node is SavedData => node.nodeType === kinds.documentType,
    // Nobody asks for the places in the source.
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  }
}

function textNode(data: string): SavedData {
  return new SavedData(kinds.text, '#text', data)
}

/** Text beside text makes one node. */
function addText(parent: SavedNode, text: string, next: SavedNode | null): void {
  const previous = next ? next.previousSibling : parent.lastChild
  if (previous instanceof SavedData && previous.nodeType === kinds.text) previous.data += text
  else parent.insertBefore(textNode(text), next)
}
