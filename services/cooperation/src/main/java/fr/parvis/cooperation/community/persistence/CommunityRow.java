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

    static CommunityRow of(Community community) {
        CommunityRow row = new CommunityRow();
        row.code = community.code();
        row.name = community.name();
        row.departement = community.departement();
        row.employerName = community.employer().name();
        row.employerSiren = community.employer().siren();
        row.listing = community.listing();
        return row;
    }

    Community toCommunity() {
        return new Community(code, name, departement, new Employer(employerName, employerSiren), listing);
    }
}
