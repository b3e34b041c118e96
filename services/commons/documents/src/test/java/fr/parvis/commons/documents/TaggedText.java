package fr.parvis.commons.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader is given of a PDF: its structure in reading order, one line for each element that holds text. */
public final class TaggedText {

    /** Elements that hold text, each on a line; the others only hold elements. */
    private static final Set<String> LINES = Set.of("H1", "H2", "H3", "P", "TH", "TD", "Caption", "LI");

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();

    private TaggedText() {}

    public static String of(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            TaggedText text = new TaggedText();
            for (PDPage page : file.getPages()) {
                text.texts.put(page.getCOSObject(), marked(page));
            }
            text.walk(file.getDocumentCatalog().getStructureTreeRoot(), null, 0);
            return text.lines.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, TaggedText::text));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition position
                        ? position.getUnicode()
                        : part instanceof PDMarkedContent inner ? text(inner) : "")
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node, @Nullable COSDictionary page, int depth) {
        @Nullable COSDictionary here = page;
        int deeper = depth;
        if (node instanceof PDStructureElement element) {
            here = element.getPage() == null ? page : element.getPage().getCOSObject();
            if (LINES.contains(element.getStandardStructureType()) || !holdsOnlyText(element)) {
                lines.append("\n").append("  ".repeat(depth)).append(element.getStandardStructureType());
                deeper++;
            }
        }
        for (Object kid : node.getKids()) {
            add(kid, here, deeper);
        }
    }

    private static boolean holdsOnlyText(PDStructureElement element) {
        return List.of("Span", "NonStruct").contains(element.getStandardStructureType());
    }

    private void add(Object kid, @Nullable COSDictionary page, int depth) {
        switch (kid) {
            case PDStructureNode node -> walk(node, page, depth);
            case Integer id ->
                lines.append(" ").append(texts.getOrDefault(page, Map.of()).getOrDefault(id, "?"));
            case PDMarkedContentReference reference ->
                lines.append(" ")
                        .append(texts.getOrDefault(reference.getPage().getCOSObject(), Map.of())
                                .getOrDefault(reference.getMCID(), "?"));
            default -> lines.append(" [").append(kid.getClass().getSimpleName()).append("]");
        }
    }
}
