package fr.parvis.cooperation.response.persistence;

import fr.parvis.cooperation.confidential.EncryptedText;
import fr.parvis.cooperation.response.CoherenceOpinion;
import fr.parvis.cooperation.response.EncryptedWords;
import fr.parvis.cooperation.response.Response;
import fr.parvis.cooperation.response.ResponseFacts;
import fr.parvis.cooperation.response.SaidByPerson;
import fr.parvis.cooperation.response.StoredResponse;
import org.jspecify.annotations.Nullable;

/** Turns a stored response into the aggregate and back. */
final class ResponseMapping {

    private ResponseMapping() {}

    static ResponseRow newRow(Response response, EncryptedWords words) {
        ResponseRow row = new ResponseRow();
        row.handle = response.handle();
        row.request = response.request();
        row.organisation = response.organisation();
        row.proposedOn = response.proposedOn();
        change(row, response, words);
        return row;
    }

    static void change(ResponseRow row, Response response, EncryptedWords words) {
        ResponseFacts facts = response.facts();
        row.sector = facts.sector();
        row.domain = facts.domain();
        row.communeCode = facts.communeCode();
        row.startOn = facts.startOn();
        row.durationDays = facts.durationDays();
        row.intensityMinutesPerWeek = facts.intensityMinutesPerWeek();
        row.costCentsPerMonth = facts.costCentsPerMonth();
        row.text = words.text().bytes();
        row.conditions = bytes(words.conditions());
        row.updatedOn = response.updatedOn();
        row.eventNumber = response.number();
    }

    static StoredResponse toStored(ResponseRow row) {
        SaidByPerson said = new SaidByPerson(
                text(row.rank),
                text(row.message),
                row.opinions.isEmpty() ? null : new CoherenceOpinion(row.opinions),
                text(row.gap));
        EncryptedWords words = new EncryptedWords(new EncryptedText(row.text), text(row.conditions));
        return new StoredResponse(toResponse(row), words, said);
    }

    static Response toResponse(ResponseRow row) {
        ResponseFacts facts = new ResponseFacts(
                row.sector,
                row.domain,
                row.communeCode,
                row.startOn,
                row.durationDays,
                row.intensityMinutesPerWeek,
                row.costCentsPerMonth);
        return new Response(
                row.handle,
                row.request,
                row.organisation,
                facts,
                row.proposedOn,
                row.updatedOn,
                row.answer,
                row.eventNumber,
                row.version);
    }

    static byte @Nullable [] bytes(@Nullable EncryptedText text) {
        return text == null ? null : text.bytes();
    }

    private static @Nullable EncryptedText text(byte @Nullable [] bytes) {
        return bytes == null ? null : new EncryptedText(bytes);
    }
}
