/** How a file ends: it is kept for a time and nothing is written into it any more, or it is erased (PER-32). */
@NullMarked
package fr.parvis.persons.closing;

import org.jspecify.annotations.NullMarked;
