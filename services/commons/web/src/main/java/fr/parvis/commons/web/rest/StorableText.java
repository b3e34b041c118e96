package fr.parvis.commons.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that a database can keep and that a reader sees as they are: somebody decides on what is shown, so nothing may
 * hide in it or turn its order around. What people write, also from right to left or with joined emoji, needs none of these.
 */
final class StorableText extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        @Nullable String text = super.deserialize(parser, context);
        if (text != null && text.codePoints().anyMatch(StorableText::isHidden)) {
            throw new HiddenCharacter(parser);
        }
        return text;
    }

    /** Control characters but tab and line ends, halves of characters, characters without width, and those that turn the order of others. */
    static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.SURROGATE, Character.UNASSIGNED -> isNoCharacter(character);
            case Character.FORMAT -> !isJoinerOrMark(character);
            default -> false;
        };
    }

    /** Assigned later than this Java knows is no reason; never to be assigned is one. */
    private static boolean isNoCharacter(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** Soft hyphen, joiners of Persian, Indic scripts and emoji, and the weak marks of direction that Arabic and Hebrew are typed with. */
    private static boolean isJoinerOrMark(int character) {
        return switch (character) {
            case 0x00AD, 0x200C, 0x200D, 0x200E, 0x200F, 0x061C -> true;
            default -> character >= 0x0600 && character <= 0x08E2;
        };
    }

    /** A text holds what nobody sees. */
    static final class HiddenCharacter extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        HiddenCharacter(JsonParser parser) {
            super(parser, "a text holds a hidden character");
        }
    }
}
