package fr.parvis.facilitation.facilitator.rest;

import fr.parvis.facilitation.facilitator.LocationType;
import fr.parvis.facilitation.facilitator.Site;

/** A place of reception. */
public record SiteResponse(String code, String name, String communeCode, LocationType locationType, boolean main) {

    static SiteResponse of(Site site) {
        return new SiteResponse(site.code(), site.name(), site.communeCode(), site.locationType(), site.main());
    }
}
