package fr.parvis.persons.wording.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.wording.Wording;
import fr.parvis.persons.wording.Wordings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What to show a person before she decides, with the version and hash her act then names. */
@Path("/api/v1/wordings")
public final class WordingsResource {

    private final CurrentCaller caller;
    private final Wordings wordings;

    WordingsResource(CurrentCaller caller, Wordings wordings) {
        this.caller = caller;
        this.wordings = wordings;
    }

    /**
     * All wordings, or those of one key.
     *
     * @param key only this one, such as {@code release} or {@code consent.digital-locker}
     */
    @GET
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR, FileAccess.SERVICE})
    public RestResponse<WordingList> listWordings(
            @QueryParam("key") @Nullable String key, @Context HttpHeaders headers) {
        Action.READ_WORDINGS.require(caller.get());
        List<Wording> found = wordings.all().stream()
                .filter(wording -> key == null || wording.key().equals(key))
                .toList();
        return Conditional.read(
                headers, EntityTags.of("wordings", String.valueOf(key), found.hashCode()), new WordingList(found));
    }

    /** In the order of the index. */
    public record WordingList(List<Wording> items) {}
}
