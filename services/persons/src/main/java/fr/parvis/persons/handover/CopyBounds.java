package fr.parvis.persons.handover;

import fr.parvis.persons.handover.FileCopy.Companion;
import fr.parvis.persons.handover.FileCopy.EarlierConsent;
import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.handover.FileCopy.ShutOutBefore;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much history a copy may bring: more than any antenna writes, and less than would burden this one. */
final class CopyBounds {

    private static final int ENTRIES = 5_000;
    /** An address here may have a thousand characters; a bound below an antenna's own would shut its persons out. */
    private static final int LINE = 2_000;

    private static final int TEXT = 10_000;

    private CopyBounds() {}

    static boolean hold(FileCopy copy) {
        return Stream.of(copy.around(), copy.noContacts(), copy.consents(), copy.words())
                        .allMatch(entries -> entries.size() <= ENTRIES)
                && copy.around().stream().allMatch(CopyBounds::holds)
                && copy.noContacts().stream().allMatch(CopyBounds::holds)
                && copy.consents().stream().allMatch(CopyBounds::holds)
                && copy.words().stream().allMatch(CopyBounds::holds);
    }

    private static boolean holds(Companion one) {
        return there(one.name())
                && lines(one.name(), one.relationship(), one.telephone(), one.email(), one.postalAddress())
                && lines(one.roles());
    }

    private static boolean holds(ShutOutBefore one) {
        return lines(one.name(), one.organisation()) && there(one.since());
    }

    private static boolean holds(EarlierConsent one) {
        return there(one.purpose())
                && there(one.from())
                && there(one.state())
                && lines(one.purpose(), one.state(), one.organisation(), one.person(), one.roleInStructure())
                && lines(one.covers());
    }

    private static boolean holds(Said one) {
        return there(one.text()) && there(one.on()) && one.text().length() <= TEXT;
    }

    private static boolean lines(@Nullable String... lines) {
        return Stream.of(lines).allMatch(line -> line == null || line.length() <= LINE);
    }

    private static boolean lines(List<String> lines) {
        return lines.size() <= ENTRIES && lines.stream().allMatch(line -> line.length() <= LINE);
    }

    /** What came as JSON may lack what this form requires. */
    private static boolean there(@Nullable Object field) {
        return field != null;
    }
}
