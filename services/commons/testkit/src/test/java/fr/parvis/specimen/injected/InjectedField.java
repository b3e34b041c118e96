package fr.parvis.specimen.injected;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Hides what it needs. */
final class InjectedField {
    @Inject
    @Nullable
    Runnable needed;
}
