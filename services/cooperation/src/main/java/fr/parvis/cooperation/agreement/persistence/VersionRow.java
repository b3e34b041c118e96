package fr.parvis.cooperation.agreement.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement_version} with its signatures and the codes of its parties, by which it is found. */
@Entity
@Table(name = "agreement_version")
class VersionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "agreement_id")
    UUID agreement = new UUID(0, 0);

    int number;

    String content = "";

    @Column(name = "signed_on")
    @Nullable
    LocalDate signedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "party")
    Set<String> parties = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "party")
    Map<String, AgreementSignatureValue> signatures = new HashMap<>();
}
