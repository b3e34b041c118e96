/** Tests of the tokens' plane, on a small realm and service of the tests. */
@NullMarked
package fr.parvis.independence.tokens;

import org.jspecify.annotations.NullMarked;
