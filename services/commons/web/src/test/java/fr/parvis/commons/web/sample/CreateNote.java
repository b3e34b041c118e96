package fr.parvis.commons.web.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CreateNote(
        @NotBlank @Size(max = 150_000) String text,
        @Nullable Kind kind,
        @Nullable @Min(1) Integer pages,
        @Nullable LocalDate day,
        @Nullable UUID link,
        @Nullable Boolean urgent,
        @Nullable List<@Valid Part> parts) {

    enum Kind {
        WISH,
        REFUSAL
    }

    record Part(@NotNull @Valid Title title, int weight) {}

    record Title(@NotBlank @Size(max = 10) String words) {}
}
