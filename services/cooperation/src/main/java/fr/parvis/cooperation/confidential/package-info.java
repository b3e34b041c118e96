/** Released words at rest: encrypted under a key of their own request, which goes when the disclosure ends. */
@NullMarked
package fr.parvis.cooperation.confidential;

import org.jspecify.annotations.NullMarked;
