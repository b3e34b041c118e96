package fr.parvis.persons.consent.persistence;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Explained;
import fr.parvis.persons.consent.NameDigest;
import fr.parvis.persons.consent.Period;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.consent.Scope;
import fr.parvis.persons.consent.Terms;
import fr.parvis.persons.consent.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consents as rows and back; names and free texts are encrypted with the person's key. */
final class ConsentRows {

    private static final String OBJECTIVE = "consent-objective";
    private static final String LIMITS = "consent-limits";
    private static final String TOLD = "consent-told";

    private final JsonBytes json;

    ConsentRows(JsonBytes json) {
        this.json = json;
    }

    ConsentRow create(Consent consent, DataKey key) {
        Terms terms = consent.terms();
        ConsentRow row = new ConsentRow();
        row.id = consent.id();
        row.personId = consent.personId();
        row.purpose = terms.purpose().name();
        row.scopeItems = terms.scope().items().toArray(String[]::new);
        row.slot = consent.slot();
        row.validFrom = terms.period().from();
        row.validUntil = terms.period().until();
        row.reviewOn = terms.period().reviewOn();
        explained(terms.explained(), row, key);
        row.state = consent.recordedState().name();
        row.actId = consent.actId();
        row.recordedAt = consent.recordedAt();
        recipient(terms.recipient(), row, key);
        return row;
    }

    private static void recipient(Recipient recipient, ConsentRow row, DataKey key) {
        row.recipientOrganisation = recipient.organisation();
        row.recipientRole = recipient.roleInStructure();
        if (recipient.person() != null) {
            row.recipientPerson = encrypt(recipient.person(), "consent-recipient", key);
            row.recipientPersonDigest = new NameDigest(row.personId).of(recipient.person());
        }
    }

    Consent read(ConsentRow row, DataKey key) {
        Terms terms = new Terms(
                ConsentPurpose.valueOf(row.purpose),
                new Recipient(
                        row.recipientOrganisation,
                        decrypt(row.recipientPerson, "consent-recipient", key),
                        row.recipientRole),
                Scope.ofItems(List.of(row.scopeItems)),
                new Period(row.validFrom, row.validUntil, row.reviewOn),
                explained(row, key));
        return new Consent(
                row.id,
                row.personId,
                terms,
                ConsentState.valueOf(row.state),
                row.slot,
                row.actId,
                row.recordedAt,
                requireNonNullElse(row.version, 0));
    }

    private void explained(Explained explained, ConsentRow row, DataKey key) {
        row.objective = encrypt(explained.objective(), OBJECTIVE, key);
        row.limits = encrypt(explained.limits(), LIMITS, key);
        row.told = explained.told() == null ? null : key.encrypt(json.write(explained.told()), TOLD);
    }

    private Explained explained(ConsentRow row, DataKey key) {
        return new Explained(
                decrypt(row.objective, OBJECTIVE, key),
                decrypt(row.limits, LIMITS, key),
                row.told == null ? null : json.read(key.decryptBytes(row.told, TOLD), Told.class));
    }

    private static byte @Nullable [] encrypt(@Nullable String text, String field, DataKey key) {
        return text == null ? null : key.encrypt(text, field);
    }

    private static @Nullable String decrypt(byte @Nullable [] bytes, String field, DataKey key) {
        return bytes == null ? null : key.decrypt(bytes, field);
    }
}
