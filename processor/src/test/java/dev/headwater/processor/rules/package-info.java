/** Each rule of the processor by its code, shown by what it says and what it lets pass. */
package dev.headwater.processor.rules;
