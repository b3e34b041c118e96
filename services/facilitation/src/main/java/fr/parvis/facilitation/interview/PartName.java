package fr.parvis.facilitation.interview;

/** The three parts of an interview, in order (FAC-12). */
public enum PartName {
    INTRODUCTION,
    COURSE,
    CONCLUSION
}
