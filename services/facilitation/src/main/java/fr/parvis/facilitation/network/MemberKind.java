package fr.parvis.facilitation.network;

/** Who a member of her network is (FAC-92, source 004 "acteurs ressources du territoire identifiés"). */
public enum MemberKind {
    /** She herself: her own place, and how she is reached (FAC-93). At most once in a network. */
    PERSON,
    ENTOURAGE,
    ESSMS_RESOURCE_PROFESSIONAL,
    TERRITORY_ACTOR_COMMON_LAW,
    TERRITORY_ACTOR_SPECIFIC
}
