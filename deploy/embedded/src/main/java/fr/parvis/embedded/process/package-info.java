/** Child processes that end when their parent ends, and that a later start can recognise as its own. */
@NullMarked
package fr.parvis.embedded.process;

import org.jspecify.annotations.NullMarked;
