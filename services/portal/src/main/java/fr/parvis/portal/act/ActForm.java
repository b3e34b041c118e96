package fr.parvis.portal.act;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The hidden fields of a form of hers, as they come back: anything may be missing. */
public record ActForm(
        @RestForm @Nullable String token,
        @RestForm @Nullable UUID key,
        @RestForm @Nullable String wordingVersion,
        @RestForm @Nullable String wordingHash) {}
