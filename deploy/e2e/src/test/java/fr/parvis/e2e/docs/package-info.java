/** What the documents promise is checked: which test shows which requirement, links, commands. */
@NullMarked
package fr.parvis.e2e.docs;

import org.jspecify.annotations.NullMarked;
