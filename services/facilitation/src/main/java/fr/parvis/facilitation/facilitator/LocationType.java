package fr.parvis.facilitation.facilitator;

/** Whose premises a site is in (IND-EP-12): bodies of common law preferred, a specialised provider's refused. */
public enum LocationType {
    COMMON_LAW_BODY,
    OWN_PREMISES,
    OTHER,
    SPECIALISED_PROVIDER_PREMISES
}
