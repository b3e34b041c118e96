package fr.parvis.cooperation.protocol.rest;

import fr.parvis.cooperation.community.rest.EmployerPart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of COO-03 beside the clauses.
 *
 * @param community code of the Communauté 360
 * @param channel how released requests reach it, for example {@code Parvis}
 * @param format what they look like
 * @param acknowledgeWithinDays delay to acknowledge a released request, in days
 * @param startsOn first day in force; absent: the day of the last signature
 */
public record DraftProtocolRequest(
        @NotBlank @Size(max = 40) String community,
        @NotNull @Valid EmployerPart carrierEmployer,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull ContactPointPart> contactPoints,
        @NotBlank @Size(max = 200) String channel,
        @NotBlank @Size(max = 200) String format,
        @NotNull @Min(1) @Max(90) Integer acknowledgeWithinDays,
        @NotNull LocalDate reviewOn,
        @Nullable LocalDate startsOn) {}
