package fr.parvis.facilitation.sheet;

import fr.parvis.commons.crypto.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Names one sheet as it stands: SHA-256 over its id and every field, each with its length, so that two contents never read as the same bytes. The id is
 * random, so a hash that is kept tells nothing about short contents.
 */
final class ContentHash {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private ContentHash() {}

    /** 64 lower-case hexadecimal digits. */
    static String of(UUID sheet, SheetContent content) {
        try {
            ContentHash hash = new ContentHash();
            hash.text(sheet.toString());
            hash.header(content);
            hash.rows(content.rows());
            hash.steps(content.steps());
            hash.steps(content.overlapping());
            hash.text(content.comments());
            return Hashes.sha256Hex(hash.bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header(SheetContent content) throws IOException {
        days(content.interviewDates());
        text(content.phase().name());
        text(content.referentName());
        text(content.finalObjective());
        text(content.coreQuestion());
        text(content.strengths());
    }

    private void rows(List<DiagnosisRow> rows) throws IOException {
        out.writeInt(rows.size());
        for (DiagnosisRow row : rows) {
            out.writeInt(row.number());
            text(row.element());
            text(row.kind().name());
            Integer priority = row.priority();
            // No priority is 0; an absent objective has another length than any text.
            out.writeInt(priority == null ? 0 : priority);
            String objective = row.objective();
            if (objective == null) {
                out.writeInt(-1);
            } else {
                text(objective);
            }
        }
    }

    private void steps(List<PathwayStep> steps) throws IOException {
        out.writeInt(steps.size());
        for (PathwayStep step : steps) {
            out.writeInt(step.objective());
            text(step.title());
            days(step.plannedOn());
            text(step.intendedOperator());
        }
    }

    private void days(List<LocalDate> days) throws IOException {
        out.writeInt(days.size());
        for (LocalDate day : days) {
            out.writeLong(day.toEpochDay());
        }
    }

    private void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
