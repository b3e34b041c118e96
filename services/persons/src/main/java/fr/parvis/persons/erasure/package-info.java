/** That a file was erased, who has to do the same, and who has done it (architecture, section 6). */
@NullMarked
package fr.parvis.persons.erasure;

import org.jspecify.annotations.NullMarked;
