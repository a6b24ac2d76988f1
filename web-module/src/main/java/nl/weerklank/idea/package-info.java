/** Screens of an idea: handing in ({@code idea/submit/*.xhtml}), the public list, the talk, a helper's form. */
package nl.weerklank.idea;
