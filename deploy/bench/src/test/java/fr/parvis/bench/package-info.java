/** That the benches count rightly, and that one of them really runs. */
@NullMarked
package fr.parvis.bench;

import org.jspecify.annotations.NullMarked;
