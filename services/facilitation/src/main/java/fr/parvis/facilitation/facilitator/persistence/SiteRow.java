package fr.parvis.facilitation.facilitator.persistence;

import fr.parvis.facilitation.facilitator.LocationType;
import fr.parvis.facilitation.facilitator.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "site")
class SiteRow {

    @Id
    String code = "";

    String name = "";

    @Column(name = "commune_code")
    String communeCode = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "location_type")
    LocationType locationType = LocationType.OTHER;

    boolean main;

    SiteRow() {}

    SiteRow(Site site) {
        code = site.code();
        name = site.name();
        communeCode = site.communeCode();
        locationType = site.locationType();
        main = site.main();
    }

    Site site() {
        return new Site(code, name, communeCode, locationType, main);
    }
}
