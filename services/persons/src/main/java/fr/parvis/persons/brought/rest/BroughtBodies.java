package fr.parvis.persons.brought.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.brought.Brought;
import fr.parvis.persons.handover.FileCopy.Companion;
import fr.parvis.persons.handover.FileCopy.EarlierConsent;
import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.handover.FileCopy.ShutOutBefore;
import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent and shown. */
public final class BroughtBodies {

    private static final int CODE = 64;

    private BroughtBodies() {}

    /**
     * A package as it was fetched at the other antenna, the code she brings, and her act.
     *
     * @param packageFile the document as it is, in the field {@code package}
     */
    public record ImportRequest(
            @JsonProperty("package") @Nullable PackageBody packageFile,
            @Nullable String code,
            @Nullable ActRequest act) {

        /** Fails naming each field that is missing. */
        PackageFile file() {
            PackageBody body = Objects.requireNonNullElse(packageFile, PackageBody.NOTHING);
            new Refusals()
                    .addIf(packageFile == null, "package", Rule.REQUIRED)
                    .addIf(packageFile != null && body.header() == null, "package.header", Rule.REQUIRED)
                    .addIf(packageFile != null && body.sealed() == null, "package.sealed", Rule.REQUIRED)
                    .addIf(packageFile != null && body.signature() == null, "package.signature", Rule.REQUIRED)
                    .text(code, "code", CODE)
                    .throwIfAny();
            return new PackageFile(
                    Objects.requireNonNull(body.header()),
                    Objects.requireNonNull(body.sealed()),
                    Objects.requireNonNull(body.signature()));
        }

        @Override
        public String toString() {
            return "ImportRequest[…]";
        }
    }

    /** As {@link PackageFile}. */
    public record PackageBody(
            @Nullable String header,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<String> sealed,
            @Nullable String signature) {

        static final PackageBody NOTHING = new PackageBody(null, null, null);

        @Override
        public String toString() {
            return "PackageBody[…]";
        }
    }

    /** The file it became. */
    public record ImportResponse(UUID personId, String broughtAlong) {

        static ImportResponse of(UUID personId) {
            return new ImportResponse(personId, "/api/v1/persons/" + personId + "/brought-along");
        }
    }

    /**
     * What she brought, as it was there.
     *
     * @param from antenna; absent when she brought nothing
     * @param copiedOn day of the copy there
     * @param around who was beside her there; nobody is beside her here before she says so
     * @param noContacts whom she did not want contacted there; the list of here begins empty
     * @param consents what she had allowed there; none of it holds here
     * @param words hers, unchanged, on the days she said them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BroughtResponse(
            @Nullable String from,
            @Nullable LocalDate copiedOn,
            List<Companion> around,
            List<ShutOutBefore> noContacts,
            List<EarlierConsent> consents,
            List<Said> words) {

        public static BroughtResponse of(Optional<Brought> brought) {
            return brought.map(BroughtResponse::of)
                    .orElseGet(() -> new BroughtResponse(null, null, List.of(), List.of(), List.of(), List.of()));
        }

        private static BroughtResponse of(Brought brought) {
            Brought.History history = brought.history();
            return new BroughtResponse(
                    brought.from(),
                    brought.copiedOn(),
                    history.around(),
                    history.noContacts(),
                    history.consents(),
                    history.words());
        }

        @Override
        public String toString() {
            return "BroughtResponse[…]";
        }
    }
}
