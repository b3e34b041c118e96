package fr.parvis.facilitation.structure;

/** What a specialised structure is to her (FAC-09, source 000 "personnes accompagnées ou hébergées"). */
public enum Bond {
    LIVES_IN,
    FOLLOWED_BY
}
