/** Her way: what was, what is now, and what comes, with who takes part. */
@NullMarked
package fr.parvis.portal.pathway;

import org.jspecify.annotations.NullMarked;
