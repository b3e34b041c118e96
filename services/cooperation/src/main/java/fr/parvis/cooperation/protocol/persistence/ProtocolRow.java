package fr.parvis.cooperation.protocol.persistence;

import fr.parvis.cooperation.protocol.ClauseKind;
import fr.parvis.cooperation.protocol.Party;
import fr.parvis.cooperation.protocol.ProtocolStatus;
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
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code protocol} with its clauses, contact points and signatures. */
@Entity
@Table(name = "protocol")
class ProtocolRow {

    @Id
    UUID id = new UUID(0, 0);

    String antenna = "";

    @Column(name = "community_code")
    String community = "";

    @Enumerated(EnumType.STRING)
    ProtocolStatus status = ProtocolStatus.DRAFT;

    @Column(name = "carrier_employer_name")
    String carrierEmployerName = "";

    @Column(name = "carrier_employer_siren")
    String carrierEmployerSiren = "";

    String channel = "";

    String format = "";

    @Column(name = "acknowledge_within_days")
    int acknowledgeWithinDays;

    @Column(name = "review_on")
    LocalDate reviewOn = LocalDate.EPOCH;

    @Column(name = "starts_on")
    @Nullable
    LocalDate startsOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "protocol_contact", joinColumns = @JoinColumn(name = "protocol_id"))
    @OrderColumn(name = "position")
    List<ContactValue> contactPoints = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "protocol_clause", joinColumns = @JoinColumn(name = "protocol_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text")
    Map<ClauseKind, String> clauses = new EnumMap<>(ClauseKind.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "protocol_signature", joinColumns = @JoinColumn(name = "protocol_id"))
    @MapKeyColumn(name = "party")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Party, SignatureValue> signatures = new EnumMap<>(Party.class);

    @Version
    int version;
}
