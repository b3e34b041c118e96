package fr.parvis.persons.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.commons.web.file.Parts;
import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.persons.locker.LockerDocument.Added;
import fr.parvis.persons.locker.LockerDocument.Card;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockerRulesTest {

    private static final String SHA = "ab".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    @Requirement("UX-04")
    void acceptsADocumentWithTitleKindDatesAndTheNatureOfItsFile() {
        Card card = LockerRules.accept(new DocumentDraft(
                "Notification", DocumentKind.MDPH, DAY, DAY.plusYears(5), "application/pdf", 12L, SHA));

        assertThat(card)
                .isEqualTo(new Card("Notification", DocumentKind.MDPH, DAY, DAY.plusYears(5), FileType.PDF, SHA));
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        assertThat(refused(() -> LockerRules.accept(new DocumentDraft(" ", null, null, null, null, null, null))))
                .containsExactlyInAnyOrder("title", "kind", "contentType", "sizeBytes", "sha256");
    }

    @Test
    void refusesWhatEndsBeforeItStartsAndTypesItDoesNotKnow() {
        assertThat(refused(() -> LockerRules.accept(new DocumentDraft(
                        "a", DocumentKind.OTHER, DAY, DAY.minusDays(1), "text/html", 1L, "AB".repeat(32)))))
                .containsExactlyInAnyOrder("expiresOn", "contentType", "sha256");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "10485760,true", "10485761,false"})
    @Requirement("UX-04")
    void takesFilesOfUpToTenMebibytes(long sizeBytes, boolean taken) {
        ThrowingCallable accepting = () -> LockerRules.accept(
                new DocumentDraft("a", DocumentKind.OTHER, null, null, "text/plain", sizeBytes, SHA));

        if (taken) {
            assertThatCode(accepting).doesNotThrowAnyException();
        } else {
            assertThat(refused(accepting)).containsExactly("sizeBytes");
        }
    }

    @Test
    void isFullAtTwoHundredMebibytesAndAtTwoHundredDocuments() {
        List<LockerDocument> large = Collections.nCopies(19, document(LockerRules.FILE_BYTES));
        List<LockerDocument> many = Collections.nCopies(LockerRules.DOCUMENTS, document(1));

        assertThatCode(() -> LockerRules.requirePlace(large, LockerRules.FILE_BYTES))
                .doesNotThrowAnyException();
        assertThat(refused(
                        () -> LockerRules.requirePlace(Collections.nCopies(20, document(LockerRules.FILE_BYTES)), 1)))
                .containsExactly("sizeBytes");
        assertThat(refused(() -> LockerRules.requirePlace(many, 1))).containsExactly("title");
    }

    @Test
    void takesAPartOfItsOwnLengthOnly() {
        LockerDocument document = document(Parts.BYTES + 3);

        assertThatCode(() -> LockerRules.checkPart(document, 1, new byte[3])).doesNotThrowAnyException();
        assertThat(refused(() -> LockerRules.checkPart(document, 1, new byte[4])))
                .containsExactly("part");
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "262144,1,262144", "262145,2,1", "10485760,40,262144"})
    void cutsAFileIntoPartsThatAddUp(long sizeBytes, int count, int last) {
        Parts parts = new Parts(sizeBytes);

        assertThat(parts.count()).isEqualTo(count);
        assertThat(parts.length(count - 1)).isEqualTo(last);
        assertThat((long) (count - 1) * Parts.BYTES + last).isEqualTo(sizeBytes);
        assertThat(parts.has(count - 1)).isTrue();
        assertThat(parts.has(count)).isFalse();
        assertThat(parts.has(-1)).isFalse();
    }

    @Test
    void endsAShareOnADayThatHasNotPassed() {
        assertThatCode(() -> LockerRules.checkUntil(DAY, DAY)).doesNotThrowAnyException();
        assertThat(refused(() -> LockerRules.checkUntil(DAY.minusDays(1), DAY))).containsExactly("until");
        assertThat(refused(() -> LockerRules.checkUntil(null, DAY))).containsExactly("until");
    }

    private static LockerDocument document(long sizeBytes) {
        return new LockerDocument(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Card("a", DocumentKind.OTHER, null, null, FileType.TEXT, SHA),
                sizeBytes,
                new Added("somebody", Instant.EPOCH),
                false);
    }

    private static List<String> refused(ThrowingCallable call) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, call);
        assertThat(refused).isNotNull();
        return refused.errors().stream().map(FieldError::field).toList();
    }
}
