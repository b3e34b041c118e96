/** Keeps the list of the professionals who accompany her, made with her (FAC-41, FAC-42). */
@NullMarked
package fr.parvis.facilitation.accompaniment;

import org.jspecify.annotations.NullMarked;
