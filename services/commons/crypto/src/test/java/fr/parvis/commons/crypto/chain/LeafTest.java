package fr.parvis.commons.crypto.chain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.crypto.chain.Leaf.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final String SALT = "0123456789abcdef0123456789abcdef";

    @Test
    void isAnotherOneForEverythingThatDiffers() {
        Set<String> leaves = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (String log : List.of("persons", "facilitation")) {
            for (String salt : List.of(SALT, SALT.replace('0', '1'))) {
                all.add(Leaf.of(log, salt, List.of()));
                all.add(leaf(log, salt, "a", "b"));
                all.add(leaf(log, salt, "ab", ""));
                all.add(leaf(log, salt, "ab", null));
                all.add(leaf(log, salt, null, "ab"));
                all.add(leaf(log, salt, "", "ab"));
                all.add(leaf(log, salt, "ab"));
                all.add(leaf(log, salt, "b", "a"));
            }
        }

        leaves.addAll(all);

        assertThat(leaves).hasSameSizeAs(all);
    }

    /** What is sealed today must be checked in ten years: this value never changes. */
    @Test
    void staysTheSameForEver() {
        assertThat(Leaf.of("persons", SALT, List.of(new Field("reader", "é"), new Field("organisation", null))))
                .isEqualTo("4692c20ad52c00eb7b7feb879b0f4715e70c2aea0bc6eac05200b2d82e5b017b");
    }

    private static String leaf(String log, String salt, @Nullable String... values) {
        List<Field> fields = new ArrayList<>();
        for (@Nullable String value : values) {
            fields.add(new Field("f" + fields.size(), value));
        }
        return Leaf.of(log, salt, fields);
    }
}
