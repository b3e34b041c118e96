package fr.parvis.facilitation.sheet;

/** In which phase the sheet is written (source 003 "Phase d'accueil", "Phase accompagnement"). */
public enum ReferralPhase {
    RECEPTION,
    ACCOMPANIMENT
}
