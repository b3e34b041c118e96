package fr.parvis.facilitation.network.rest;

import fr.parvis.facilitation.network.MemberFrame;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a member is there for; what was not agreed stays away. */
public record FrameRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 500) String role,
        @Nullable @Size(max = 1000) String mission,
        @Nullable @Size(max = 1000) String contribution,
        @Nullable @Size(max = 1000) String participation,
        @Nullable @Size(max = 1000) String limits,
        @Nullable @Size(max = 500) String contact) {

    MemberFrame frame() {
        return new MemberFrame(
                name, said(role), said(mission), said(contribution), said(participation), said(limits), said(contact));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
