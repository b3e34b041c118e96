package fr.parvis.cooperation.response.persistence;

import fr.parvis.cooperation.codes.ActorSector;
import fr.parvis.cooperation.codes.LifeDomain;
import fr.parvis.cooperation.response.Answer;
import fr.parvis.cooperation.response.Coherence;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code response}. Every word is encrypted under the data key of its request. */
@Entity
@Table(name = "response")
class ResponseRow {

    @Id
    UUID handle = new UUID(0, 0);

    @Column(name = "request_handle")
    UUID request = new UUID(0, 0);

    String organisation = "";

    @Enumerated(EnumType.STRING)
    ActorSector sector = ActorSector.COMMON_LAW;

    @Enumerated(EnumType.STRING)
    LifeDomain domain = LifeDomain.OTHER;

    @Column(name = "commune_code")
    String communeCode = "";

    @Column(name = "start_on")
    @Nullable
    LocalDate startOn;

    @Column(name = "duration_days")
    @Nullable
    Integer durationDays;

    @Column(name = "intensity_minutes_per_week")
    @Nullable
    Integer intensityMinutesPerWeek;

    @Column(name = "cost_cents_per_month")
    @Nullable
    Integer costCentsPerMonth;

    byte[] text = {};

    byte @Nullable [] conditions;

    @Column(name = "proposed_on")
    LocalDate proposedOn = LocalDate.EPOCH;

    @Column(name = "updated_on")
    LocalDate updatedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    @Nullable
    Answer answer;

    byte @Nullable [] rank;

    byte @Nullable [] message;

    byte @Nullable [] gap;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "response_opinion", joinColumns = @JoinColumn(name = "response_handle"))
    @MapKeyColumn(name = "item_number")
    @Column(name = "coherence")
    @Enumerated(EnumType.STRING)
    Map<Integer, Coherence> opinions = new HashMap<>();

    @Column(name = "event_number")
    long eventNumber;

    @Version
    int version;
}
