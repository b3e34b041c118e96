package fr.parvis.cooperation.community.persistence;

import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.Employer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of {@code community}. */
@Entity
@Table(name = "community")
class CommunityRow {

    @Id
    String code = "";

    String name = "";

    String departement = "";

    @Column(name = "employer_name")
    String employerName = "";

    @Column(name = "employer_siren")
    String employerSiren = "";

    long listing;

    @Version
    int version;

    Community toCommunity() {
        return new Community(code, name, departement, new Employer(employerName, employerSiren), listing);
    }
}
