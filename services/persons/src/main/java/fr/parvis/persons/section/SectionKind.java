package fr.parvis.persons.section;

import fr.parvis.persons.access.Accessed;

/**
 * Which sheet.
 *
 * @param accessed what her access log says when it is read; its name is also the name it is stored under
 * @param type how it is stored; a name or a value of it that changes makes stored sheets unreadable
 * @param blank what a file shows while nobody wrote on it
 */
public record SectionKind<T>(Accessed accessed, Class<T> type, T blank) {

    public String code() {
        return accessed.name();
    }
}
