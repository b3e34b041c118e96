package fr.parvis.facilitation.referent;

/** How the antenna works with referents (FAC-48, source 003 "deux typologies distinctes de référent de parcours"). */
public enum ReferentModel {
    /** Light: she knows who does what, has her list and a locker; a referent is looked for once she said she wishes one. */
    PARIS,
    /** She may designate somebody at once, before or during a commission. */
    COMMISSION
}
