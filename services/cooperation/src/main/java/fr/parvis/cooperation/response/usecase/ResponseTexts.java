package fr.parvis.cooperation.response.usecase;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.cooperation.confidential.EncryptedText;
import fr.parvis.cooperation.response.EncryptedWords;
import fr.parvis.cooperation.response.ResponseView;
import fr.parvis.cooperation.response.ResponseWords;
import fr.parvis.cooperation.response.SaidByPerson;
import fr.parvis.cooperation.response.StoredResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Encrypts and opens the words of responses; each value is bound to its response and its field. */
final class ResponseTexts {

    private ResponseTexts() {}

    static EncryptedWords encrypt(DataKey key, UUID response, ResponseWords words) {
        String conditions = words.conditions();
        return new EncryptedWords(
                encrypt(key, response, "text", words.text()),
                conditions == null ? null : encrypt(key, response, "conditions", conditions));
    }

    static EncryptedText encrypt(DataKey key, UUID response, String field, String text) {
        return new EncryptedText(key.encrypt(text, place(response, field)));
    }

    static ResponseView open(DataKey key, StoredResponse stored) {
        UUID handle = stored.response().handle();
        SaidByPerson said = stored.said();
        ResponseWords words = new ResponseWords(
                open(key, handle, "text", stored.words().text()),
                openIfThere(key, handle, "conditions", stored.words().conditions()));
        return new ResponseView(
                stored.response(),
                said.opinion(),
                new ResponseView.Opened(
                        words,
                        openIfThere(key, handle, "rank", said.rank()),
                        openIfThere(key, handle, "message", said.message()),
                        openIfThere(key, handle, "gap", said.gap())));
    }

    private static @Nullable String openIfThere(
            DataKey key, UUID response, String field, @Nullable EncryptedText text) {
        return text == null ? null : open(key, response, field, text);
    }

    private static String open(DataKey key, UUID response, String field, EncryptedText text) {
        return key.decrypt(text.bytes(), place(response, field));
    }

    private static String place(UUID response, String field) {
        return "response." + response + "." + field;
    }
}
