/** Who accompanies her, and whether she wants a referent. */
@NullMarked
package fr.parvis.portal.accompaniment;

import org.jspecify.annotations.NullMarked;
