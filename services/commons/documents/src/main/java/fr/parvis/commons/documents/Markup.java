package fr.parvis.commons.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements of a page. Text goes in as text nodes only and is never read as markup. */
final class Markup {

    private final Document document;
    private final Element head;
    private final Element body;

    Markup(Paper paper, String title, String about) {
        document = emptyDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", paper.language().toLanguageTag());
        document.appendChild(html);
        head = add(html, "head");
        add(head, "title").setTextContent(title);
        meta("description", about);
        meta("subject", about);
        meta("author", "Parvis");
        add(head, "style").setTextContent(styleSheet(paper.wording().look()));
        body = add(html, "body");
    }

    Document document() {
        return document;
    }

    Element head() {
        return head;
    }

    Element body() {
        return body;
    }

    Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String name, String style) {
        Element child = add(parent, name);
        child.setAttribute("class", style);
        return child;
    }

    Element say(Element parent, String name, String text) {
        Element child = add(parent, name);
        child.appendChild(document.createTextNode(text));
        return child;
    }

    private void meta(String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java makes documents", e);
        }
    }

    private static String styleSheet(String look) {
        String file = "/parvis/documents/" + look + ".css";
        try (InputStream in = Objects.requireNonNull(Markup.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
