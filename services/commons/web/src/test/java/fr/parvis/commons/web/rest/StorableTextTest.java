package fr.parvis.commons.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000,
                0x0007,
                0x001B,
                0x007F,
                0x0085, // controls
                0x200B,
                0x2060,
                0xFEFF, // no width
                0x202E,
                0x2066,
                0x2069, // turn the order around
                0xD800,
                0xDFFF, // halves
                0xFFFE,
                0x1FFFF,
                0xFDD0, // never characters
                0xE0041 // letters that nobody sees
            })
    void takesNothingThatAReaderDoesNotSee(int character) {
        assertThat(StorableText.isHidden(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je veux vivre seule, à Caen.\r\n\tMerci !",
                "œuvre, naïve, l’été, 12 € – « oui »",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian with its joiner
                "\u200F\u05E9\u05DC\u05D5\u05DD", // Hebrew with a mark of direction
                "👩\u200D🦽 🇫🇷 ✍️", // joined emoji
                "co\u00ADopération", // soft hyphen
                "a\u0301" // accent apart
            })
    void takesWhatPeopleWrite(String text) {
        assertThat(text.codePoints()).noneMatch(StorableText::isHidden);
    }
}
