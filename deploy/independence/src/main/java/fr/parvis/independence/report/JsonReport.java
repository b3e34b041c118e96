package fr.parvis.independence.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.independence.Finding;
import java.util.List;

/** The report as another program reads it. */
final class JsonReport {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Report report;

    JsonReport(Report report) {
        this.report = report;
    }

    record Document(String antenna, String moment, boolean holds, int cells, int differences, List<Row> rows) {}

    record Row(
            String plane,
            String subject,
            String object,
            String operation,
            String expected,
            String observed,
            boolean equal) {}

    String text() {
        Document document = new Document(
                report.antenna(),
                report.moment().toString(),
                report.holds(),
                report.findings().size(),
                report.differences().size(),
                report.findings().stream().map(JsonReport::row).toList());
        try {
            return JSON.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts are always JSON", e);
        }
    }

    private static Row row(Finding finding) {
        return new Row(
                finding.cell().plane().label(),
                finding.cell().subject(),
                finding.cell().object(),
                finding.cell().operation(),
                finding.expected(),
                finding.observed(),
                finding.equal());
    }
}
