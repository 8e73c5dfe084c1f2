package io.restassured.internal.path.json;

import groovy.lang.Binding;
import groovy.lang.GroovyRuntimeException;
import groovy.lang.GroovyShell;
import groovy.lang.MissingPropertyException;
import groovy.lang.Script;
import io.restassured.internal.common.assertion.Assertion;
import io.restassured.internal.common.assertion.AssertionSupport;
import io.restassured.internal.common.assertion.PathFragmentEscaper;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Stands in for RestAssured's class of the same name, which compiles a Groovy script for each value that a test reads, a
 * fifth of all that the tests did: a plain path ({@code items[0].name}, {@code items.size()}) is walked here with
 * Groovy's own rules, any other is compiled once. Goes when RestAssured keeps its scripts.
 */
public class JSONAssertion implements Assertion {
  private static final Pattern PLAIN = Pattern.compile("\\w+(\\[-?\\d+]|\\.\\w+|\\.size\\(\\))*");
  private static final Pattern STEP = Pattern.compile("size\\(\\)|\\[(-?\\d+)]|\\w+");
  private static final String ROOT = "restAssuredJsonRootObject";
  private static final Map<String, Class<? extends Script>> SCRIPTS = new ConcurrentHashMap<>();

  private String key = "";
  private Map<String, Object> params = Map.of();

  public void setKey(String key) {
    this.key = key;
  }

  public String getKey() {
    return key;
  }

  public void setParams(Map<String, Object> params) {
    this.params = params == null ? Map.of() : params;
  }

  @Override
  public Object getResult(Object object, Object config) {
    return getAsJsonObject(object);
  }

  /**
   * The value at the path.
   *
   * @throws IllegalArgumentException if the path is no Groovy, or names a parameter that is not given
   */
  public Object getAsJsonObject(Object object) {
    if (key.isEmpty() || key.equals("$")) {
      return object;
    }
    return PLAIN.matcher(key).matches() ? walked(object) : asked(object);
  }

  private Object walked(Object object) {
    Object at = object;
    Matcher step = STEP.matcher(key);
    while (step.find()) {
      if (step.group().equals("size()")) {
        at = InvokerHelper.invokeMethod(at, "size", null);
      } else if (at == null) {
        return null;
      } else if (step.group(1) != null) {
        at = InvokerHelper.invokeMethod(at, "getAt", Integer.valueOf(step.group(1)));
      } else {
        at = InvokerHelper.getProperty(at, step.group());
      }
    }
    return at;
  }

  private Object asked(Object object) {
    String path = AssertionSupport.escapePath(key, escapers()).toString();
    Map<String, Object> given = new HashMap<>(params);
    given.put(ROOT, object);
    try {
      Class<? extends Script> script = SCRIPTS.computeIfAbsent(
          path.matches("(?s)\\[-?\\d+].*") ? ROOT + path : ROOT + "." + path,
          text -> new GroovyShell().parse(text).getClass());
      return InvokerHelper.createScript(script, new Binding(given)).run();
    } catch (MissingPropertyException e) {
      throw new IllegalArgumentException("no parameter " + e.getProperty() + " is given to " + key, e);
    } catch (NullPointerException e) {
      return null; // a step on what is not there
    } catch (GroovyRuntimeException e) {
      throw new IllegalArgumentException("no path: " + key, e);
    }
  }

  private static PathFragmentEscaper[] escapers() {
    return new PathFragmentEscaper[] {
      (PathFragmentEscaper) AssertionSupport.hyphen(),
      (PathFragmentEscaper) AssertionSupport.attributeGetter(),
      (PathFragmentEscaper) AssertionSupport.integer(),
      (PathFragmentEscaper) AssertionSupport.properties(),
      (PathFragmentEscaper) AssertionSupport.classKeyword()
    };
  }

  @Override
  public String description() {
    return "JSON path";
  }
}
