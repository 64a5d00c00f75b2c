import { c as boxesOf, d as findingText, i as settledTexts, n as exceptionText, o as gateChanges, p as moveText, r as knownOf, s as asOfText, t as exceptedOf, u as factText, v as wantsText, x as plural } from "./settled.js";
import { i as printable } from "./printable.js";
import { l as formatSize } from "./limits.js";
import { a as passedOf, c as verdictText, h as timeModel, l as worstFirst, m as timeText, r as defaultsText, t as boxesOfChecks } from "./checklist.js";
import { t as groupFindings } from "./finding-groups.js";
import { i as obstacleText, n as hindering, r as matrixOf, t as cellOf } from "./matrix.js";
import { createHash } from "node:crypto";
// node_modules/preact/dist/preact.mjs
var n;
var t$1;
var r$1;
var u$3;
var i$2;
var f$3;
var o$3;
var e$1;
var l$2;
var c$2;
var a$3;
var s$2;
var h$2 = Symbol.for("pv");
var p$2 = {};
var y$2 = [];
var v$2 = /^m(i|n|o|s|text|space)$/;
var w$2 = Array.isArray;
var d$2 = y$2.slice;
var _$2 = Object.assign;
function g$2(n) {
	n && n.parentNode && n.remove();
}
function k$2(n, t, r) {
	var u, i, f, o = {}, e = arguments.length;
	for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$2.call(arguments, 2) : r), m$2(n, o, u, i, null);
}
function m$2(r, u, i, f, o) {
	var e = {
		type: r,
		props: u,
		key: i,
		ref: f,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: h$2,
		__v: o || ++t$1,
		__i: -1,
		__u: 0
	};
	return !o && n.vnode && n.vnode(e), e;
}
function $$1(n) {
	return n.children;
}
function x$1(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S(n, t) {
	if (null == t) return n.__ && S(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return "function" != typeof n.type || n.props.__P ? null : S(n);
}
function C$1(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$2({ constructor: h$2 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$2(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j$2(r));
}
function j$2(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j$2(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$3.push(t), f$3++)) && i$2 == n.debounceRendering || ((i$2 = n.debounceRendering) || queueMicrotask)(H$1);
}
function H$1() {
	try {
		for (var n, t = 1; u$3.length;) u$3.length > t && u$3.sort(o$3), n = u$3.shift(), t = u$3.length, 8 & n.__g && C$1(n);
	} finally {
		(f$3 = u$3.length) && (i$2 || queueMicrotask)(H$1);
	}
}
function I$1(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$2, k = t.length;
	for (l = q$1(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$2, v.__i = s, _ = z$2(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q$1(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$2(null, o) : w$2(o) ? o = k[f] = m$2($$1, { children: o }) : o.constructor === h$2 && o.__b ? o = k[f] = m$2(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$1(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
	if (g) {
		for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
			for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
			a[_] = o.__i, s[f] = _ + 1;
		}
		for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
	}
	if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
	return u;
}
function A(n, t, r, u) {
	var i, f, o, e;
	if ("function" == typeof n.type) {
		if (n.props.__P) return t;
		if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A(i[f], t, r, !1));
		return t;
	}
	for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
	for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
	return t;
}
function P$1(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (null === e && null == f || l && f == e.key && o == e.type) return r;
	if (u > (l ? 1 : 0)) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$1(n, t, r) {
	r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
}
function N$1(n, t, r, u, i) {
	var f, o;
	if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
	else {
		if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
		if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
	}
	else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$3[t] || (a$3[t] = V$1(t)), (n.__a || (n.__a = {}))[t] = c$2, f = t != (t = t.replace(l$2, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
	else {
		if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
			n[t] = null == r ? "" : r;
			return;
		} catch (n) {}
		if ("function" == typeof r) return;
		null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
	}
}
function V$1(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], null == r[e$1]) r[e$1] = c$2++;
			else if (r[e$1] < this.__a[t]) return;
			return u(n.event ? n.event(r) : r);
		}
	};
}
function z$2(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$2) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$2(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
	n: if ("function" == typeof V) {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x$1(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$2({}, d.__s)), _$2(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$2.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
					break n;
				}
				d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
					d.componentDidUpdate(k, b, m);
				});
			} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
			d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
			do
				d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
			while (8 & d.__g && ++q < 25);
			C && (y$2.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$2({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $$1 && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I$1(t, w$2(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$2), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
		} catch (t) {
			if (e.length = v, r.__v = null, c || o) if (t && t.then) {
				if (r.__u |= 128 | c, o) {
					for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
					for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
						if (N == P) break;
					} else {
						if (8 != N.nodeType) break;
						N.data.startsWith("$s") && (P = B$2(O = N));
					}
				}
				if (!O) {
					for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
					O = l;
				}
				(s = B$2(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
			} else o && o.some(g$2);
			else r.__e = u.__e;
			r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n.__e(t, r, u);
		}
	} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n.diffed) && s(r), l;
}
function B$2(n, t) {
	if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
		if (8 == n.nodeType) {
			if (n.data.startsWith("$s")) r++;
			else if (n.data.startsWith("/$s") && !--r) return n;
		}
		t && t.push(n);
	}
}
function D$1(n) {
	n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
}
function E$1(t, r, u) {
	for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
	n.__c && n.__c(r, t), t.some(function(r) {
		try {
			t = r.__h, r.__h = [], t.some(function(n) {
				n.call(r);
			});
		} catch (t) {
			n.__e(t, r.__v);
		}
	});
}
function F$1(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$2, x = r.props, C = r.type;
	if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
		for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
			t = k, o[s] = null;
			break;
		}
	}
	if (!t) {
		if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
		t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
	}
	if (C) {
		if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$2.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N$1(t, s, null, k, f);
		for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N$1(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$2.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I$1(a, w$2(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$2)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N$1(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N$1(t, s, m, $[s], f));
	} else $ === x || l && t.data == x || (t.data = x);
	return t;
}
function G$1(t, r, u, i) {
	try {
		"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
	} catch (t) {
		n.__e(t, u);
	}
}
function J(t, r, u) {
	var i, f, o, e;
	if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			n.__e(t, r);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
	!u && (i = t.__c) && (i = i.__z) && (f = B$2(i, o = [])) && (i == t.__e && o.some(g$2), g$2(f), g$2(i)), u || g$2(t.__e), t.__e = t.__c = t.__ = null;
}
function K(n, t, r) {
	return this.constructor(n, r);
}
function U$1(n) {
	function t(n) {
		var r, u;
		return this.getChildContext || (r = /* @__PURE__ */ new Set(), (u = {})[t.__c] = this, this.getChildContext = function() {
			return u;
		}, this.shouldComponentUpdate = function(n) {
			this.props.value != n.value && r.forEach(function(n) {
				n.__g |= 4, L(n);
			});
		}, this.sub = function(n) {
			r.add(n);
			var t = n.componentWillUnmount;
			n.componentWillUnmount = function() {
				r.delete(n), t && t.call(n);
			};
		}), n.children;
	}
	return t.__c = "__cC" + s$2++, t.__ = n, t.Provider = (t.Consumer = function(n, t) {
		return n.children(t);
	}).contextType = t, t;
}
n = { __e: function(n, t, r, u) {
	for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			n = t;
		}
	}
	throw f$3 = 0, n;
} }, t$1 = 0, r$1 = function(n) {
	return null != n && n.constructor === h$2;
}, x$1.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$2({}, this.state)), "function" == typeof n && (n = n(_$2({}, r), this.props)), n && (_$2(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x$1.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x$1.prototype.render = $$1, u$3 = [], f$3 = 0, o$3 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e$1 = Symbol(), l$2 = /(PointerCapture)$|Capture$/i, c$2 = 0, a$3 = {}, s$2 = 0;
// node_modules/preact-render-to-string/dist/index.mjs
var o$2 = "__s";
var i$1 = "__c";
var a$2 = "__k";
var u$2 = "__d";
var c$1 = "__s";
var f$2 = /[\s\n\\/='"\0<>]/;
var s$1 = /^(xlink|xmlns|xml)([A-Z])/;
var l$1 = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p$1 = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h$1 = /* @__PURE__ */ new Set(["draggable", "spellcheck"]);
function d$1(e) {
	void 0 !== e.__g ? e.__g |= 8 : e[u$2] = !0;
}
function v$1(e) {
	void 0 !== e.__g ? e.__g &= -9 : e[u$2] = !1;
}
function m$1(e) {
	return void 0 !== e.__g ? !!(8 & e.__g) : !0 === e[u$2];
}
var y$1 = /["&<]/;
function _$1(e) {
	if (0 === e.length || !1 === y$1.test(e)) return e;
	for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
		switch (e.charCodeAt(n)) {
			case 34:
				o = "&quot;";
				break;
			case 38:
				o = "&amp;";
				break;
			case 60:
				o = "&lt;";
				break;
			default: continue;
		}
		n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
	}
	return n !== t && (r += e.slice(t, n)), r;
}
var g$1 = {};
var k$1 = /* @__PURE__ */ new Set([
	"animation-iteration-count",
	"border-image-outset",
	"border-image-slice",
	"border-image-width",
	"box-flex",
	"box-flex-group",
	"box-ordinal-group",
	"column-count",
	"fill-opacity",
	"flex",
	"flex-grow",
	"flex-negative",
	"flex-order",
	"flex-positive",
	"flex-shrink",
	"flood-opacity",
	"font-weight",
	"grid-column",
	"grid-row",
	"line-clamp",
	"line-height",
	"opacity",
	"order",
	"orphans",
	"stop-opacity",
	"stroke-dasharray",
	"stroke-dashoffset",
	"stroke-miterlimit",
	"stroke-opacity",
	"stroke-width",
	"tab-size",
	"widows",
	"z-index",
	"zoom"
]);
var b = /[A-Z]/g;
function x(e) {
	var t = "";
	for (var n in e) {
		var r = e[n];
		if (null != r && "" !== r) {
			var o = "-" == n[0] ? n : g$1[n] || (g$1[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
			"number" != typeof r || o.startsWith("--") || k$1.has(o) || (i = "px;"), t = t + o + ":" + r + i;
		}
	}
	return t || void 0;
}
function w$1() {
	this.__d = !0;
}
function H(e, t) {
	return {
		__v: e,
		context: t,
		props: e.props,
		setState: w$1,
		forceUpdate: w$1,
		__d: !0,
		__h: new Array(0)
	};
}
var T = {};
var j$1 = [];
var P = Array.isArray;
var $ = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M(e) {
	return "string" == typeof e ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
}
function W() {
	return {
		beforeDiff: n.__b,
		afterDiff: n.diffed,
		renderHook: n.__r,
		unmountHook: n.unmount,
		rootHook: n.__,
		commitHook: n.__c,
		catchError: n.__e,
		errorBoundaries: n.errorBoundaries
	};
}
function B$1(e) {
	var t = n[o$2];
	n[o$2] = !0;
	try {
		return e();
	} finally {
		n[o$2] = t;
	}
}
function z$1(n, r, o) {
	var i = W();
	try {
		var u = B$1(function() {
			var u, c = k$2($$1, null);
			return c[a$2] = [n], i.rootHook && i.rootHook(n, ((u = {})[a$2] = c, u.nodeType = 1, u)), q(n, r || T, !1, void 0, c, !1, o, i);
		});
		return P(u) ? u.join(U) : u;
	} catch (e) {
		if (e.then) throw new Error("Use \"renderToStringAsync\" for suspenseful rendering.");
		throw e;
	} finally {
		i.commitHook && B$1(function() {
			return i.commitHook(n, j$1);
		}), j$1.length = 0;
	}
}
function N(e, t, n) {
	var r, o = e.type, a = !0;
	return e[i$1] ? (a = !1, (r = e[i$1]).state = r[c$1]) : r = new o(e.props, t), e[i$1] = r, r.__v = e, r.props = e.props, r.context = t, d$1(r), r.state ?? (r.state = T), r[c$1] ?? (r[c$1] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c$1] !== r.state ? r[c$1] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}
function q(e, n, o, u, y, g, k, b) {
	if (null == e || !0 === e || !1 === e || e === U) return U;
	var w = typeof e;
	if ("object" != w) return "function" == w ? U : "string" == w ? _$1(e) : e + U;
	if (P(e)) {
		var C, D = U;
		y[a$2] = e;
		for (var A = e.length, S = 0; S < A; S++) {
			var E = e[S];
			if (null != E && "boolean" != typeof E) {
				var L, j = q(E, n, o, u, y, g, k, b);
				"string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, P(j) ? (L = C).push.apply(L, j) : C.push(j));
			}
		}
		return C ? (D && C.push(D), C) : D;
	}
	if (!r$1(e)) return U;
	e.__ = y, b.beforeDiff && b.beforeDiff(e);
	var Z = e.type, F = e.props;
	if ("function" == typeof Z) {
		var W, z, O, R = n;
		if (Z === $$1) {
			if ("tpl" in F) {
				for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
					var Q = F.exprs[J];
					if (null == Q) continue;
					if ("object" == typeof Q && (r$1(Q) || P(Q))) {
						var X, Y = q(Q, n, o, u, e, g, k, b);
						"string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
					} else G += Q;
				}
				return K ? (G && K.push(G), K) : G;
			}
			if ("UNSTABLE_comment" in F) return "<!--" + _$1(F.UNSTABLE_comment) + "-->";
			z = F.children;
		} else {
			if (null != (W = Z.contextType)) {
				var ee = n[W.__c];
				R = ee ? ee.props.value : W.__;
			}
			var te = Z.prototype && "function" == typeof Z.prototype.render;
			if (te) z = N(e, R, b), O = e[i$1];
			else {
				e[i$1] = O = H(e, R);
				for (var ne = 0; m$1(O) && ne++ < 25;) {
					v$1(O), b.renderHook && b.renderHook(e);
					try {
						z = Z.call(O, F, R);
					} catch (t) {
						throw g && t && "function" == typeof t.then && (e._suspended = !0), t;
					}
				}
				d$1(O);
			}
			if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
				z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
				try {
					return q(z, n, o, u, e, g, !1, b);
				} catch (r) {
					return Z.getDerivedStateFromError && (O[c$1] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m$1(O) ? (z = N(e, n, b), null != (O = e[i$1]).getChildContext && (n = $({}, n, O.getChildContext())), q(z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
				} finally {
					b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
				}
			}
		}
		z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
		try {
			var re = q(z, n, o, u, e, g, k, b);
			return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
		} catch (t) {
			if (!g && k && k.onError) {
				var oe = function t(r) {
					return k.onError(r, e, function(e, r) {
						try {
							return B$1(function() {
								return q(e, n, o, u, r, g, k, b);
							});
						} catch (e) {
							return t(e);
						}
					});
				}(t);
				return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
			}
			if (!g) throw t;
			if (!t || "function" != typeof t.then) throw t;
			return t.then(function t() {
				try {
					var r = B$1(function() {
						return q(z, n, o, u, e, g, k, b);
					});
					return e._suspended ? M(r) : r;
				} catch (e) {
					if (!e || "function" != typeof e.then) throw e;
					return e.then(t);
				}
			});
		}
	}
	var ie, ae = "<" + Z, ue = U;
	for (var ce in F) {
		var fe = F[ce];
		if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
			switch (ce) {
				case "children":
					ie = fe;
					continue;
				case "key":
				case "ref":
				case "__self":
				case "__source": continue;
				case "htmlFor":
					if ("for" in F) continue;
					ce = "for";
					break;
				case "className":
					if ("class" in F) continue;
					ce = "class";
					break;
				case "defaultChecked":
					ce = "checked";
					break;
				case "defaultSelected":
					ce = "selected";
					break;
				case "defaultValue":
				case "value":
					switch (ce = "value", Z) {
						case "textarea":
							ie = fe;
							continue;
						case "select":
							u = fe;
							continue;
						case "option": u != fe || "selected" in F || (ae += " selected");
					}
					break;
				case "dangerouslySetInnerHTML":
					ue = fe && fe.__html;
					continue;
				case "style":
					"object" == typeof fe && (fe = x(fe));
					break;
				case "acceptCharset":
					ce = "accept-charset";
					break;
				case "httpEquiv":
					ce = "http-equiv";
					break;
				default:
					if (f$2.test(ce)) continue;
					s$1.test(ce) ? ce = ce.replace(s$1, "$1:$2").toLowerCase() : "-" !== ce[4] && !h$1.has(ce) || null == fe ? o ? p$1.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l$1.test(ce) && (ce = ce.toLowerCase()) : fe += U;
			}
			null != fe && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _$1(fe + U) + "\"");
		}
	}
	if (f$2.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
	if (ue || ("string" == typeof ie ? ue = _$1(ie) : null != ie && !1 !== ie && !0 !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
	var se = "</" + Z + ">", le = ae + ">";
	return P(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [
		le,
		ue,
		se
	] : le + ue + se;
}
var I = /* @__PURE__ */ new Set([
	"area",
	"base",
	"br",
	"col",
	"command",
	"embed",
	"hr",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
function V(e) {
	return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
}
// src/generated/report-page.ts
/** What runs in the pages of the HTML report. */
const script = "/* With Preact: Copyright (c) 2015-present Jason Miller, MIT License. */\n(function(){var e,t,n,r,i,a,o,s,c,l,u,d=Symbol.for(`pv`),f={},p=[],m=/^m(i|n|o|s|text|space)$/,h=Array.isArray,g=p.slice,_=Object.assign;function v(e){e&&e.parentNode&&e.remove()}function y(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:d,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function b(e){return e.children}function x(e,t){this.props=e,this.context=t,this.__g=0}function S(e,t){if(t==null)return e.__&&S(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:S(e)}function C(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=_({constructor:d},r)).__v=r.__v+1,e.vnode&&e.vnode(n),N(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||S(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,re(a,n,o),r.__=r.__e=null,n.__e!=i&&w(n))}function w(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),w(e)}function T(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(E)}function E(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&C(e)}finally{(i=n.length)&&(r||queueMicrotask)(E)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var d,m,h,g,_,v,y=r.__k||p,b=t.length;for(c=D(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(m=~h.__i&&y[h.__i]||f,h.__i=d,v=N(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&P(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=O(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function D(e,t,n,r,i){var a,o,s,c,l,u,f,p,m,g=n.length,_=g,v=0,x=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=y(null,o):h(o)?o=C[a]=y(b,{children:o}):o.constructor===d&&o.__b?o=C[a]=y(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=k(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,x=1)):(~l||(i>g?v--:i<g&&v++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(x){for(u=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,f[a]=v+1}for(v=u.length;a--;)f[a]&&(f[a]==v?v--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=S(s)),ae(s,s));return r}function O(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=O(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=S(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function k(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function A(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function j(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||A(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||A(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=M(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function M(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function N(t,n,r,i,a,o,s,c,l,u){var f,m,g,y,C,w,T,E,D,O,k,A,j,M,N,re,P,F,I=n.type;if(n.constructor!==d)return null;128&r.__u&&(l=32&r.__u,f=r.__c.__z)&&(n.__u|=l,m=o=[],f.nodeType==8?c=te(f,o):o.push(f),c=o[0]||c),(f=e.__b)&&f(n);n:if(typeof I==`function`){g=s.length;try{if(E=n.props,D=(f=I.prototype)&&f.render,O=(f=I.contextType)&&i[f.__c],k=f?O?O.props.value:f.__:i,(y=r.__c)?(n.__c=y,2&y.__g&&(y.__g|=1)):(D?n.__c=y=new I(E,k):(n.__c=y=new x(E,k),y.constructor=I,y.render=oe),O&&O.sub(y),y.state||(y.state={}),y.__n=i,y.__g|=8,y.__h=[],y.__k=[]),D&&(y.__s||(y.__s=y.state),I.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=_({},y.__s)),_(y.__s,I.getDerivedStateFromProps(E,y.__s)))),C=y.props,w=y.state,y.__v=n,r.__c){if(E!==C&&D&&!I.getDerivedStateFromProps&&y.componentWillReceiveProps&&y.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&!1===y.shouldComponentUpdate(E,y.__s,k)){n.__v!=r.__v&&(y.props=E,y.state=y.__s,y.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),p.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),c=S(r);break n}y.componentWillUpdate&&y.componentWillUpdate(E,y.__s,k),D&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(C,w,T)})}else D&&!I.getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),D&&y.componentDidMount&&y.__h.push(y.componentDidMount);y.context=k,y.props=E,y.__P=t,y.__g&=-5,A=e.__r,j=D?25:0;do y.__g&=-9,A&&A(n),f=y.render(y.props,y.state=y.__s,y.context);while(8&y.__g&&++j<25);D&&(p.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(i=_({},i,y.getChildContext())),D&&r.__c&&y.getSnapshotBeforeUpdate&&(T=y.getSnapshotBeforeUpdate(C,w)),M=f&&f.type===b&&f.key==null?f.props.children:f,E.__P&&(f=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&ae(e,e)}),r.__k=null),c=r.__k?S(r,0):null),c=ee(t,h(M)?M:[M],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=f),n.__u&=-161,m&&m.some(v),y.__h.length&&s.push(y),1&y.__g&&(y.__g&=-4)}catch(t){if(s.length=g,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(P=o.indexOf(c||void 0))||(P=o.length);(F=o[P-1])&&F.nodeType==8;)P--;for(;P<o.length;P++)if(F=o[P]){if(o[P]=null,N){if(F==re)break}else{if(F.nodeType!=8)break;F.data.startsWith(`$s`)&&(re=te(N=F))}}}if(!N){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;N=c}(f=te(N=n.__c.__z||(n.__c.__z=N)))?(n.__e=N,c=f):n.__e=c,c&&=c.nextSibling}else o&&o.some(v)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||ne(n),e.__e(t,n,r)}}else c=n.__e=ie(r.__e,n,r,i,a,o,s,l,u,t);return(f=e.diffed)&&f(n),c}function te(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function ne(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ne))}function re(t,n,r){for(var i=0;i<r.length;)P(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ie(t,n,r,i,a,o,s,c,l,u){var d,p,_,y,b,x,C,w,T=r.props||f,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(D?b.localName==D:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(w=u.ownerDocument||document,!D)return w.createTextNode(E);t=w.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&g.call(u.childNodes),!c&&o)for(T={},d=0;d<t.attributes.length;d++)T[(b=t.attributes[d]).name]=b.value;for(d in T)b=T[d],d==`dangerouslySetInnerHTML`?_=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||j(t,d,null,b,a);for(d in E)b=E[d],d==`children`?y=b:d==`dangerouslySetInnerHTML`?p=b:d==`value`?x=b:d==`checked`?C=b:c&&typeof b!=`function`||T[d]===b||j(t,d,b,T[d],a);p?(c||_&&(p.__html==_.__html||p.__html==t.innerHTML)||(t.innerHTML=p.__html),n.__k=[]):(_&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&m.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,h(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&S(r,0),c,l),o&&o.some(v)),c&&D!=`textarea`||(d=`value`,D==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(D!=`progress`||x)||j(t,d,x,T[d],a),d=`checked`,C!=null&&C!=t[d]&&j(t,d,C,T[d],a))}else T===E||c&&t.data==E||(t.data=E);return t}function P(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function ae(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||P(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&ae(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=te(i,o=[]))&&(i==t.__e&&o.some(v),v(a),v(i)),r||v(t.__e),t.__e=t.__c=t.__=null}function oe(e,t,n){return this.constructor(e,n)}function F(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=y(b,{children:[t]}),a=[],o=[],N(n,n.__k,i||f,f,n.namespaceURI,i?null:n.firstChild?g.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),re(a,n.__k,o),n.__k.props.children=null}function I(e,t){e&&typeof e==`object`&&(e.__u|=32),F(e,t)}function se(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,T(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+u++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,x.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_({},this.state)),typeof e==`function`&&(e=e(_({},n),this.props)),e&&(_(n,e),this.__v&&(t&&this.__k.push(t),T(this)))},x.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),T(this))},x.prototype.render=b,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={},u=0;var L,R,ce,le,ue=Object.is,de=0,fe=[],pe=[],z=e,me=z.__b,he=z.__r,ge=z.diffed,_e=z.__c,ve=z.unmount,ye=z.__;function be(e,t){z.__h&&z.__h(R,e,de||t),de=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function B(e){return de=1,xe(Ae,e)}function xe(e,t,n){var r=be(L++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Ae(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);ue(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=R,!R.__f)){R.__f=!0;var i=R.shouldComponentUpdate;R.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,ue(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function Se(e,t){var n=be(L++,7);return ke(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ce(e){var t=R.context[e.__c],n=be(L++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(R)),t.props.value):e.__}function we(){var e;do{for(;e=pe.shift();)try{V(e)}catch(t){z.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=fe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(V),t.__h.some(Oe),t.__h=[]}catch(n){t.__h=[],z.__e(n,e.__v)}}}while(pe.length)}z.__b=function(e){R=null,me&&me(e)},z.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ye&&ye(e,t)},z.__r=function(e){he&&he(e),L=0;var t=(R=e.__c).__H;t&&(ce==R?R.__h=[]:(t.__h.some(V),t.__h.some(Oe),L=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),ce=R},z.diffed=function(e){ge&&ge(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&De(fe.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),ce=R=null},z.__c=function(e,t){t.some(function(e){try{e.__h.some(V),e.__h=e.__h.filter(function(e){return!e.__||Oe(e)})}catch(t){e.__h=[function(){throw t}]}}),_e&&_e(e,t)},z.unmount=function(e){ve&&ve(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,De(pe.push(r))}else V(r)}catch(e){t=e}}),r.__H=void 0,t&&z.__e(t,r.__v))};var Te=typeof requestAnimationFrame==`function`;function Ee(e){var t,n=function(){clearTimeout(r),Te&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Te&&(t=requestAnimationFrame(n))}function De(e){e!=1&&le==z.requestAnimationFrame||((le=z.requestAnimationFrame)||Ee)(we)}function V(e){var t=R,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),R=t}function Oe(e){var t=R;e.__c=e.__(),R=t}function ke(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!ue(t,e[n])})}function Ae(e,t){return typeof t==`function`?t(e):t}function je(e,t){return e===1||t===`info`?t:`${t}s`}function H(e,t,n=``){return(e[t]??``).replaceAll(`\\t`,()=>n)}var Me=Symbol.for(`pv`),Ne=0;Array.isArray;function U(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Me,__v:--Ne,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}let Pe=se({texts:[],isPrinting:!1});function W(){let{texts:e}=Ce(Pe);return(t,n)=>H(e,t,n)}let Fe={error:`M4 4l8 8M12 4l-8 8`,failed:`M4 4l8 8M12 4l-8 8`,blocked:`M4 4l8 8M12 4l-8 8`,warning:`M8 3.5v5.5M8 12v.5`,info:`M8 7v5.5M8 3.5v.5`,passed:`M3.5 8.5l3 3 6-7`,allowed:`M3.5 8.5l3 3 6-7`,conditional:`M8 4.5a3.5 3.5 0 1 0 .01 0z`,undecided:`M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M8 12.3v.5`,home:`M3 8.5l5-5 5 5M4.5 7.5v5h7v-5`,none:`M5.5 8h5`,box:`M4 4h8v8h-8z`};function G({mark:e}){return U(`svg`,{class:`icon ${e}`,viewBox:`0 0 16 16`,\"aria-hidden\":`true`,focusable:`false`,children:U(`path`,{d:Fe[e]})})}function K({text:e}){return U(b,{children:e.split(/`([^`]+)`/).map((e,t)=>t%2==1?U(Ie,{text:e},t):U(b,{children:e},t))})}function Ie({text:e}){return U(`code`,{children:e.split(/(\\s+)/).map((e,t)=>e.includes(`-`)?U(`span`,{class:`word`,children:e},t):e)})}function q({text:e,lead:t=`Fix`}){return U(`p`,{class:`remedy`,children:[U(`b`,{children:t}),U(`span`,{children:U(K,{text:e})})]})}function J(e){let{id:t,title:n,note:r,children:i}=e;return U(`section`,{id:t,\"aria-labelledby\":`${t}-title`,children:[U(`h2`,{id:`${t}-title`,children:n}),r!==void 0&&U(`p`,{class:`note`,children:U(K,{text:r})}),i]})}function Y(e){let{all:t,first:n,noun:r,render:i,printed:a=200}=e,{isPrinting:o}=Ce(Pe),[s,c]=B(n),l=o?Math.max(s,a):s,u=t.length-l,d=Math.max(100,n),f=u>d?`Show ${d} more of ${u.toLocaleString(`en`)} ${r}`:`Show the other ${u} ${r}`;return U(b,{children:[i(u>0?t.slice(0,l):t),u>0&&U(`p`,{class:`more`,children:[U(`button`,{type:`button`,onClick:()=>c(s+d),children:f}),U(`span`,{class:`print-only`,children:[u.toLocaleString(`en`),` more `,r,` in the file itself.`]})]})]})}function X(e){let{summary:t,body:n,isOpen:r=!1,isMade:i=!1,isPrinted:a=!0}=e,{isPrinting:o}=Ce(Pe),[s,c]=B(r),[l,u]=B(r||i),d=s||o&&a;return U(`details`,{class:e.class,open:d,onToggle:({currentTarget:e})=>{o||(c(e.open),u(l||e.open))},children:[U(`summary`,{children:t}),(l||d)&&n()]})}function Z(e,t){return`${e.toLocaleString(`en`)} ${je(e,t)}`}function Le({data:e}){let{facts:t,summary:n}=e;return t.length===0?null:U(J,{id:`facts`,title:`Facts that are missing`,note:`${Z(n.undecided,`check`)} cannot be decided for want of them: neither passed nor failed. Those that moves hang on come first. \\`hvlint facts --script\\` writes a script that collects them.`,children:U(Y,{all:t,first:25,noun:`facts`,render:e=>U(`ul`,{class:`facts`,children:e.map(e=>U(Re,{...e},`${e.noun} ${e.fact}`))})})})}function Re({fact:e,noun:t,objects:n,checks:r,decidesMigrations:i,shownBy:a}){let o=W(),s=n.map(e=>o(e)),c=s.slice(3);return U(`li`,{children:[U(`p`,{class:`name`,children:[U(`span`,{class:`fact`,children:e}),` `,U(`small`,{children:[`of `,t]}),U(`span`,{class:`many`,children:[Z(r,`check`),i&&U(`em`,{children:` decides moves`})]})]}),U(`p`,{class:`command`,children:U(K,{text:a})}),c.length===0?U(`p`,{class:`names`,children:s.join(`, `)}):U(X,{class:`names`,isPrinted:!1,summary:`${s.slice(0,3).join(`, `)} and ${c.length.toLocaleString(`en`)} more`,body:()=>U(`p`,{children:c.slice(0,500).join(`, `)})})]})}let ze={text:``,severities:[],category:``,noun:``};function Be(e,{text:t,severities:n,category:r,noun:i},a){let o=t.toLowerCase().split(/\\s+/).filter(Boolean);return e.filter(e=>(n.length===0||n.includes(e.severity))&&(r===``||Ve(e)===r)&&(i===``||e.noun===i)).map(e=>He(e,o,a)).filter(({findings:e})=>e.length>0)}function Ve({ruleId:e}){return e.includes(`/`)?e.slice(0,e.indexOf(`/`)):`input`}function He(e,t,n){let r=`${e.ruleId} ${e.severity} ${e.summary}`.toLowerCase(),i=t.filter(e=>!r.includes(e));if(i.length===0)return e;let a=e.findings.filter(e=>{let t=Ue(e,n);return i.every(e=>t.includes(e))});return{...e,findings:a}}function Ue([e,t,n,r],i){let a=H(i,e),o=r===null?``:H(i,r);return`${a}\\n${H(i,t,a)}\\n${H(i,n,a)}\\n${o}`.toLowerCase()}function We({group:e,isOpen:t}){let{ruleId:n,severity:r,summary:i,findings:a}=e,o=W(),[s]=a;return s?U(X,{class:`group ${r}`,isOpen:t,isMade:!0,summary:U(b,{children:[U(G,{mark:r}),U(`span`,{class:`hidden`,children:[r,`: `]}),U(`span`,{class:`what`,children:[U(K,{text:o(s[1],o(s[0]))}),a.length>1&&U(`small`,{children:[` and `,(a.length-1).toLocaleString(`en`),` more`]})]}),U(`span`,{class:`rule`,children:n}),U(`span`,{class:`many`,children:Ye(e)})]}),body:()=>U(`div`,{class:`body`,children:[a.length===1?U(Ke,{finding:s}):U(qe,{findings:a}),i!==``&&U(Ge,{group:e})]})}):null}function Ge({group:{summary:e,why:t,sources:n}}){return U(X,{class:`why`,isPrinted:!1,summary:`Asked for: ${e}`,body:()=>U(b,{children:[U(`p`,{children:U(K,{text:t})}),U(`ul`,{children:n.map(e=>U(`li`,{children:U(`a`,{href:e,rel:`noreferrer`,target:`_blank`,children:e})},e))})]})})}function Ke({finding:e}){let t=W();return U(b,{children:[U(Je,{finding:e}),U(q,{text:t(e[2],t(e[0]))})]})}function qe({findings:e}){let t=W(),[n]=e,r=new Set(e.map(([,,e])=>e)).size===1;return U(b,{children:[U(Y,{all:e,first:5,noun:`findings`,printed:50,render:e=>U(`ul`,{class:`members`,children:e.map(e=>U(`li`,{children:[U(K,{text:t(e[1],t(e[0]))}),` `,U(Je,{finding:e}),!r&&U(q,{text:t(e[2],t(e[0]))})]},e.join()))})}),r&&n&&U(q,{text:t(n[2],t(n[0])),lead:t(n[2])===t(n[2],`x`)?`Fix`:`Fix, for ${t(n[0])}`})]})}function Je({finding:[,,,e,t]}){let n=W();return e===null?null:U(`span`,{class:`place`,children:[n(e),t>0&&`:${t}`]})}function Ye({findings:e,noun:t}){let n=new Set(e.map(([e,,,t])=>`${e} ${t}`));return t!==``&&n.size===e.length?Z(n.size,t):Z(e.length,`finding`)}function Xe({data:e}){let{groups:t,texts:n}=e,[r,i]=B(ze),a=Se(()=>Be(t,r,n),[t,r,n]);return t.length===0?null:U(J,{id:`findings`,title:`Findings`,children:[U(Qe,{groups:t,found:a,filter:r,setFilter:i}),a.length===0&&U(`p`,{class:`nothing`,children:`Nothing of that was found.`}),U(Y,{all:a,first:200,noun:`kinds of findings`,render:e=>U(`ul`,{class:`groups`,children:e.map((e,t)=>U(`li`,{children:U(We,{group:e,isOpen:e.severity===`error`&&t<12})},`${e.ruleId} ${e.severity} ${e.summary} ${Ze(e)}`))})})]})}function Ze({findings:[e]}){return e?e.slice(1,3).join():``}function Qe(e){let{groups:t,found:n,filter:r,setFilter:i}=e,a=et(t),o=e=>i({...r,...e}),s=[`error`,`warning`,`info`].filter(e=>t.some(t=>t.severity===e)),c=e=>o({severities:r.severities.includes(e)?r.severities.filter(t=>t!==e):[...r.severities,e]});return U(`search`,{class:`filter`,children:[U(`input`,{type:`search`,\"aria-label\":`Search the findings`,placeholder:`Search: machine, rule, words, file`,value:r.text,onInput:({currentTarget:e})=>o({text:e.value})}),U(`fieldset`,{children:[U(`legend`,{children:`Severity`}),s.map(e=>U(`button`,{type:`button`,class:`chip ${e}`,\"aria-pressed\":r.severities.includes(e),onClick:()=>c(e),children:[U(G,{mark:e}),Z(et(t.filter(t=>t.severity===e)),e)]},e))]}),U($e,{label:`Category`,all:`All categories`,value:r.category,values:tt(t.map(Ve)),onChange:e=>o({category:e})}),U($e,{label:`Kind of object`,all:`All objects`,value:r.noun,values:tt(t.map(({noun:e})=>e)),onChange:e=>o({noun:e})}),U(`p`,{class:`found`,role:`status`,children:et(n)===a?Z(a,`finding`):`${Z(et(n),`finding`)} of ${a.toLocaleString(`en`)}`}),r!==ze&&U(`button`,{type:`button`,class:`plain`,onClick:()=>i(ze),children:`Show all`})]})}function $e(e){let{label:t,all:n,value:r,values:i,onChange:a}=e;return i.length<2?null:U(`select`,{\"aria-label\":t,value:r,onChange:({currentTarget:e})=>a(e.value),children:[U(`option`,{value:``,children:n}),i.map(e=>U(`option`,{value:e,children:e},e))]})}function et(e){return e.reduce((e,{findings:t})=>e+t.length,0)}function tt(e){return[...new Set(e)].sort()}function nt({data:e}){let{title:t,summary:n,files:r,asOf:i,day:a,version:o}=e,{mark:s,text:c,note:l}=rt(e),{allowed:u,conditional:d,blocked:f,undecided:p}=n.migrations,m=u+f+p;return U(`header`,{class:`headline ${s}`,children:[U(`p`,{class:`eyebrow`,children:[U(`b`,{children:t}),` `,U(`span`,{children:[`hvlint `,o]}),` `,U(`span`,{children:Z(r,`file`)}),` `,a!==null&&U(`span`,{children:[`Written on `,a]}),` `,U(`span`,{children:i})]}),U(`h1`,{children:[U(G,{mark:s}),c]}),U(`p`,{class:`lead`,children:l}),e.settledNotes.map(e=>U(`p`,{class:`lead`,children:U(K,{text:e})},e)),e.gateNotes.map(e=>U(`p`,{class:`lead gate warning`,children:[U(G,{mark:`warning`}),U(`span`,{children:e})]},e)),U(`div`,{class:`all-figures`,children:[e.view===`lint`&&U(`div`,{children:[U(`h2`,{children:`Checks`}),U(`dl`,{class:`figures`,children:[U(Q,{mark:`error`,number:n.errors,word:je(n.errors,`error`)}),U(Q,{mark:`warning`,number:n.warnings,word:je(n.warnings,`warning`)}),U(Q,{mark:`info`,number:n.infos,word:`info`}),U(Q,{mark:`undecided`,number:n.undecided,word:`undecided`}),U(Q,{mark:`box`,number:n.open,word:`open until the change`}),U(Q,{mark:`passed`,number:n.passed,word:`passed`})]})]}),m>0&&U(`div`,{children:[U(`h2`,{children:e.view===`lint`?`Planned migrations`:`Moves`}),U(`dl`,{class:`figures`,children:[U(Q,{mark:`blocked`,number:f,word:`blocked`}),U(Q,{mark:`undecided`,number:p,word:`undecided`}),U(Q,{mark:`conditional`,number:d,word:`allowed if`}),U(Q,{mark:`allowed`,number:u-d,word:`allowed`})]})]})]}),U(`nav`,{\"aria-label\":`Parts of the report`,children:at(e).map(([e,t])=>U(`a`,{href:`#${e}`,children:t},e))})]})}function Q(e){let{mark:t,number:n,word:r}=e;return U(`div`,{class:n===0?`zero`:t,children:[U(`dt`,{children:[U(G,{mark:t}),r]}),U(`dd`,{children:n.toLocaleString(`en`)})]})}function rt({view:e,summary:t}){let{errors:n,warnings:r,undecided:i,migrations:a,passed:o}=t,s=a.allowed+a.blocked+a.undecided,c=i>0?`${Z(i,`check`)} cannot be decided, for want of facts that are named below.`:`Every check is decided.`,l=s===0?``:a.blocked>0?`${it(a.blocked,s)} ${a.blocked===1?`is`:`are`} blocked`:a.undecided>0?`${it(a.undecided,s)} cannot be decided`:`${s===1?`the move is`:`all ${s.toLocaleString(`en`)} moves are`} allowed${a.conditional>0?`, some on conditions`:``}`;if(e!==`lint`){let e=a.blocked>0?`blocked`:a.undecided>0?`undecided`:`passed`,t=l===``?`There is nothing to preflight`:`${$(l)}`;return{mark:l===``?`info`:e,text:t,note:c}}let u=l===``?``:` ${$(l)}.`;return n>0?{mark:`error`,text:`${Z(n,`error`)} to mend`,note:`${Z(r,`warning`)} besides.${u} ${c}`}:a.blocked>0?{mark:`blocked`,text:$(l),note:`No errors that count, ${Z(r,`warning`)}. ${c}`}:a.undecided>0?{mark:`undecided`,text:$(l),note:`No errors. ${c}`}:r>0?{mark:`warning`,text:`No errors, ${Z(r,`warning`)}`,note:`${u.trim()} ${c}`.trim()}:{mark:i>0?`info`:`passed`,text:i>0?`Nothing wrong in what is known`:`Nothing wrong was found`,note:`${Z(o,`check`)} passed.${u} ${c}`}}function it(e,t){return t===1?`the move`:`${e.toLocaleString(`en`)} of ${Z(t,`move`)}`}function $(e){return e.charAt(0).toUpperCase()+e.slice(1)}function at(e){let{groups:t,settled:n,moves:r,matrices:i,matrixNote:a,clusters:o,facts:s,view:c}=e;return[[`findings`,`Findings`,t.length>0],[`settled`,`What does not count`,n.length>0],[`moves`,c===`lint`?`Planned migrations`:`Preflight`,r.length>0],[`matrix`,`Where machines can go`,i.length>0||a!==null],[`nodes`,`Nodes and volumes`,o.some(e=>e.hosts.length>0)],[`facts`,`Missing facts`,s.length>0]].filter(([,,e])=>e)}function ot(e){let{hosts:t,place:n,words:r}=e,i=W(),a=n?.row.cells[n.column];if(!n||!a)return U(`aside`,{class:`details empty`,\"aria-live\":`polite`,children:U(`p`,{children:`Point at a mark, or choose it, to read what it stands on.`})});let[o,s=[]]=a,[c,...l]=n.row.machines;return U(`aside`,{class:`details`,\"aria-live\":`polite`,children:[U(`h4`,{children:[c,` to `,t[n.column]]}),U(`p`,{class:`said ${o}`,children:[U(G,{mark:o}),r[o]]}),s.length>0&&U(`ul`,{children:s.map(([e,t,n])=>U(`li`,{children:[U(K,{text:i(t)}),` `,U(`span`,{class:`rule`,children:i(e)}),n!==null&&U(q,{text:i(n)})]},`${e} ${t}`))}),l.length>0&&U(`p`,{class:`note`,children:[`The same checks decide for `,l.slice(0,12).join(`, `),l.length>12&&` and ${l.length-12} more`,`.`]})]})}let st={allowed:`allowed`,conditional:`allowed if conditions hold`,blocked:`blocked`,undecided:`undecided`,home:`is here`,none:`no destination`};function ct({data:e}){let{matrices:t,matrixNote:n}=e,[r,i]=B(``);return t.length===0&&n===null?null:U(J,{id:`matrix`,title:`Where machines can go`,children:[n!==null&&U(`p`,{class:`note`,children:U(K,{text:n})}),t.length>0&&U(`div`,{class:`matrix-head`,children:[U(`ul`,{class:`legend`,children:[`allowed`,`conditional`,`undecided`,`blocked`,`home`].map(e=>U(`li`,{children:[U(`span`,{class:`swatch ${e}`,children:U(G,{mark:e})}),st[e]]},e))}),U(`input`,{type:`search`,\"aria-label\":`Find a machine in the tables`,placeholder:`Find a machine`,value:r,onInput:({currentTarget:e})=>i(e.value)})]}),U(Y,{all:t,first:8,noun:`clusters`,render:e=>e.map(e=>U(lt,{matrix:e,search:r.trim().toLowerCase()},e.title))})]})}function lt({matrix:e,search:t}){let{title:n,hosts:r,rows:i}=e,a=Se(()=>t===``?i:i.filter(({machines:e})=>e.some(e=>e.toLowerCase().includes(t))),[i,t]),[o,s]=B(),[c,l]=B(),u=o??c;if(a.length===0)return null;let d=c&&a.includes(c.row)?c:ut(a);return U(`article`,{class:`matrix`,\"aria-label\":n,children:[U(`h3`,{children:[n,` `,U(`small`,{children:ft(e)})]}),U(`div`,{class:`matrix-body`,children:[U(Y,{all:a,first:40,noun:`rows`,render:e=>U(`div`,{class:`scroll`,children:U(`table`,{onKeyDown:e=>mt(e),onMouseLeave:()=>s(void 0),children:[U(`thead`,{children:U(`tr`,{children:[U(`th`,{scope:`col`,children:`Machine`}),r.map(e=>U(`th`,{scope:`col`,class:`host`,children:U(`span`,{children:e})},e))]})}),U(`tbody`,{children:e.map(e=>U(`tr`,{children:[U(`th`,{scope:`row`,title:e.machines.slice(0,20).join(`, `),children:dt(e)}),e.cells.map((t,n)=>U(`td`,{children:U(`button`,{type:`button`,class:`swatch ${t[0]}`,\"aria-label\":`${dt(e)} to ${r[n]}: ${st[t[0]]}`,\"aria-pressed\":c?.row===e&&c.column===n,tabIndex:d?.row===e&&d.column===n?0:-1,onMouseEnter:()=>s({row:e,column:n}),onFocus:()=>{l({row:e,column:n}),s(void 0)},onClick:()=>l({row:e,column:n}),children:U(G,{mark:t[0]})})},r[n]))]},e.machines[0]))})]})})}),U(ot,{hosts:r,place:u,words:st})]})]})}function ut(e){return e[0]&&{row:e[0],column:0}}function dt({machines:e}){let t=e.length-1;return`${e[0]}${t>0?` and ${t} more`:``}`}function ft({rows:e}){let t=t=>e.filter(({cells:e})=>t(e.map(([e])=>e))).reduce((e,{machines:t})=>e+t.length,0),n=e=>e.includes(`allowed`)||e.includes(`conditional`),r=e=>!n(e)&&e.includes(`undecided`),i=t(()=>!0),a=t(n),o=t(r);return`${Z(i,`machine`)}: ${a} can move to some host, ${i-a-o} can go nowhere, ${o} undecided`}let pt={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0],Home:[0,-1/0],End:[0,1/0]};function mt(e){let t=pt[e.key],n=e.target.closest(`td`),r=n?.parentElement;if(!t||!n||!r)return;e.preventDefault();let i=[...e.currentTarget.tBodies[0]?.rows??[]],a=i[ht(i.indexOf(r)+t[0],i.length)]?.querySelectorAll(`button`)??[];a[ht(n.cellIndex-1+t[1],a.length)]?.focus()}function ht(e,t){return Math.max(0,Math.min(e,t-1))}let gt=[`blocked`,`undecided`,`conditional`,`allowed`];function _t({data:{moves:e,view:t,timeModel:n}}){if(e.length===0)return null;let r=[...e].sort((e,t)=>gt.indexOf(e.verdict)-gt.indexOf(t.verdict));return U(J,{id:`moves`,title:t===`lint`?`Planned migrations`:`Preflight`,note:`Each move with every check. Boxes to tick are facts of the moment: look at them when the change is made.${n===null?``:` ${n}`}`,children:U(Y,{all:r,first:100,noun:`moves`,render:e=>e.map((e,t)=>U(X,{class:`move ${e.verdict}`,isOpen:t<3&&e.verdict!==`allowed`,isMade:t<30,summary:U(b,{children:[U(G,{mark:e.verdict}),U(`span`,{class:`what`,children:e.title}),U(`span`,{class:`verdict`,children:e.verdictText})]}),body:()=>U(vt,{move:e})},`${e.title} ${t}`))})})}function vt({move:e}){let{checks:t,boxes:n,skipped:r,defaults:i,command:a,time:o}=e,s=W(),c=t.filter(({outcome:e})=>e===`passed`);return U(`div`,{class:`body`,children:[U(`p`,{class:`command`,children:U(Ie,{text:a})}),o!==null&&U(`p`,{class:`time`,children:[`Time: `,U(K,{text:s(o)})]}),U(`ul`,{class:`checks`,children:[t.filter(({outcome:e})=>e!==`passed`).map(e=>U(yt,{check:e},`${e.ruleId} ${e.said}`)),n.map(({text:e,ruleIds:t})=>U(`li`,{class:`box`,children:U(`label`,{children:[U(`input`,{type:`checkbox`}),U(`span`,{children:[U(K,{text:s(e)}),` `,U(`span`,{class:`rule`,children:t.join(`, `)})]})]})},e)),r.map(e=>U(`li`,{class:`skipped`,children:[U(G,{mark:`none`}),U(`div`,{children:[U(`span`,{class:`rule`,children:e}),` Turned off by the configuration.`]})]},e))]}),c.length>0&&U(X,{class:`passed`,isPrinted:!1,summary:U(b,{children:[U(G,{mark:`passed`}),Z(c.length,`check`),` passed`]}),body:()=>U(`ul`,{class:`checks`,children:c.map(e=>U(yt,{check:e},e.ruleId))})}),i!==null&&U(`p`,{class:`note`,children:U(K,{text:s(i)})})]})}function yt({check:e}){let{ruleId:t,outcome:n,severity:r,said:i,fix:a,unknown:o}=e,s=W(),c=n===`failed`&&r!==`error`;return U(`li`,{class:c?r:n,children:[U(G,{mark:c?r:n}),U(`div`,{children:[U(`span`,{class:`hidden`,children:[n,`: `]}),U(`span`,{class:`rule`,children:t}),c&&U(`span`,{class:`mild`,children:[r,`, does not block`]}),` `,U(K,{text:s(i)}),a!==void 0&&U(q,{text:s(a)}),o!==void 0&&U(q,{lead:`Besides, unknown`,text:s(o)})]})]})}let bt=[`B`,`KB`,`MB`,`GB`,`TB`,`PB`];function xt(e){let t=e<0?`-`:``,n=Math.abs(e),r=0;for(;n>=1024&&r<bt.length-1&&!(bt[r]===`GB`&&St(n));)n/=1024,r+=1;return`${t}${Ct(n)} ${bt[r]}`}function St(e){let t=e/1024;return Number.isInteger(e)&&t<10&&Number(Ct(t))!==t}function Ct(e){return String(Math.round(e*100)/100)}function wt(e){let{label:t,least:n,most:r,total:i,text:a,limit:o,limitText:s,isSoft:c=!1}=e,l=e=>i?Math.min(100,Math.round(e/i*1e3)/10):0,u=l(n),d=r===null?100:l(r),f=!c&&n>(o??i??1/0);return U(`div`,{class:`bar ${f?`over`:!c&&!f&&u>=90?`full`:``}`,children:[U(`span`,{class:`label`,children:t}),U(`span`,{class:`text`,children:[a,f&&U(`strong`,{children:` Too much`}),s!==``&&U(`small`,{children:[` `,s]})]}),U(`svg`,{viewBox:`0 0 100 6`,preserveAspectRatio:`none`,\"aria-hidden\":`true`,focusable:`false`,children:[U(`rect`,{class:`track`,width:`100`,height:`6`}),i!==null&&d>u&&U(`rect`,{class:`perhaps`,x:u,width:d-u,height:`6`}),i!==null&&U(`rect`,{class:`taken`,width:u,height:`6`}),i!==null&&o!==null&&l(o)<100&&U(b,{children:[!c&&U(`rect`,{class:`kept`,x:l(o),width:100-l(o),height:`6`}),U(`rect`,{class:`limit`,x:l(o),width:`0.6`,height:`6`})]})]})]})}function Tt({data:{clusters:e}}){return e.every(({hosts:e,sharedVolumes:t})=>e.length+t.length===0)?null:U(J,{id:`nodes`,title:`Nodes and volumes`,note:`What machines that run take now, with the overhead of each, as far as the manifests tell. Paler is what may be taken besides, where facts are missing. Behind the line of a bar of memory is what the host keeps for itself; where there are more virtual processors than logical ones, the line stands at these.`,children:U(Y,{all:e,first:8,noun:`clusters`,render:e=>e.map(e=>U(Et,{...e},e.name))})})}function Et({name:e,sharedVolumes:t,hosts:n}){return U(`article`,{class:`cluster`,\"aria-label\":e||`Hosts in no cluster`,children:[U(`h3`,{children:[e||`Hosts in no cluster`,` `,U(`small`,{children:Z(n.length,`host`)})]}),t.length>0&&U(b,{children:[U(`h4`,{children:`Cluster Shared Volumes`}),U(Y,{all:t,first:12,noun:`volumes`,render:e=>U(`ul`,{class:`volumes`,children:e.map((e,t)=>U(`li`,{children:U(jt,{...e})},t))})})]}),U(Y,{all:n,first:16,noun:`hosts`,render:e=>U(`ul`,{class:`hosts`,children:e.map((e,t)=>U(`li`,{children:U(Dt,{...e})},t))})})]})}function Dt({name:e,machines:t,areMachinesKnown:n,memory:r,processors:i,volumes:a}){let{logical:o}=i,s=({least:e,most:t})=>({least:e,most:n?t:null}),c=s(r),l=s(i);return U(b,{children:[U(`p`,{class:`name`,children:[e,` `,U(`small`,{children:Ot(t,n)})]}),U(wt,{label:`Memory`,...c,total:r.total,text:`${Nt(c,xt)} of ${Mt(r.total)}`,limit:r.usable,limitText:r.usable===null?``:`${xt(r.usable)} usable`}),U(wt,{label:`Processors`,...l,total:o===null?null:o*kt(i.least,o),text:`${Nt(l,String)} virtual on ${o??`unknown`} logical`,limit:o,limitText:At(i.least,o),isSoft:!0}),a.map((e,t)=>U(jt,{...e},t))]})}function Ot(e,t){return t?Z(e,`machine`):e===0?`machines unknown`:`at least ${Z(e,`machine`)}`}function kt(e,t){return t>0?Math.max(1,Math.ceil(e/t)):1}function At(e,t){return t?`${(e/t).toFixed(1)} : 1`:``}function jt({name:e,size:t,free:n}){let r=t!==null&&n!==null?Math.max(0,t-n):null;return U(wt,{label:e,least:r??0,most:r,total:t,text:`${Mt(n)} free of ${Mt(t)}`,limit:null,limitText:``})}function Mt(e){return e===null?`unknown`:xt(e)}function Nt({least:e,most:t},n){return t===null?`at least ${n(e)}`:e===t?n(e):`${n(e)} to ${n(t)}`}function Pt({data:e}){let{settled:t}=e;return t.length===0?null:U(J,{id:`settled`,title:`What does not count`,children:U(Y,{all:t,first:50,noun:`reasons`,render:e=>U(`ul`,{class:`groups`,children:e.map(e=>U(`li`,{children:U(Ft,{settled:e})},e.why))})})})}function Ft({settled:{why:e,groups:t}}){let n=t.reduce((e,{findings:t})=>e+t.length,0);return U(X,{class:`group info`,summary:U(b,{children:[U(G,{mark:`none`}),U(`span`,{class:`what`,children:e}),U(`span`,{class:`rule`}),U(`span`,{class:`many`,children:Z(n,`finding`)})]}),body:()=>U(`ul`,{class:`groups`,children:t.map(e=>U(`li`,{children:U(We,{group:e,isOpen:!1})},`${e.ruleId} ${e.severity} ${e.findings[0]?.join()}`))})})}function It(e){let{data:t,isPrinting:n=!1}=e;return U(Pe.Provider,{value:{texts:t.texts,isPrinting:n},children:[U(nt,{data:t}),U(`main`,{children:[U(Xe,{data:t}),U(Pt,{data:t}),U(_t,{data:t}),U(ct,{data:t}),U(Tt,{data:t}),U(Le,{data:t})]}),U(`footer`,{children:U(`p`,{children:[`hvlint `,t.version,`. `,t.asOf,` This page is one file; nothing in it comes from elsewhere.`]})})]})}let Lt=document.getElementById(`page`),Rt=document.getElementById(`data`);if(Lt&&Rt){let e=JSON.parse(Rt.textContent??``);I(U(It,{data:e}),Lt),addEventListener(`beforeprint`,()=>F(U(It,{data:e,isPrinting:!0}),Lt)),addEventListener(`afterprint`,()=>F(U(It,{data:e}),Lt))}})();";
/** How they look. */
const style = ":root{color-scheme: light dark;--page: #f6f6f4;--sheet: #ffffff;--sunk: #efefec;--ink: #1c1e21;--soft: #55595f;--line: #d9d9d4;--line-strong: #85888d;--link: #0b57a4;--focus: #0b57a4;--error: #b3261e;--error-wash: #fbeae8;--warning: #855300;--warning-wash: #fbf1dc;--info: #0b57a4;--info-wash: #e7f0fa;--good: #1d6b3a;--good-wash: #e3f2e8;--undecided: #62489a;--undecided-wash: #efeaf8;--taken: #41668f;--blocked: #b3261e;--mono: \"Cascadia Mono\", \"Cascadia Code\", Consolas, ui-monospace, \"DejaVu Sans Mono\", monospace;}@media screen and (prefers-color-scheme: dark){:root{--page: #17191c;--sheet: #1f2226;--sunk: #292d32;--ink: #e7e8ea;--soft: #a9aeb5;--line: #383d43;--line-strong: #7d838b;--link: #8fbdf0;--focus: #8fbdf0;--error: #ff9c92;--error-wash: #3d2423;--warning: #efbe6c;--warning-wash: #372c19;--info: #8fbdf0;--info-wash: #1d2d40;--good: #86d09f;--good-wash: #1c3325;--undecided: #c3aef2;--undecided-wash: #2d2740;--taken: #7fa6d1;--blocked: #a03830;}}*{box-sizing: border-box;}html{scroll-padding-top: 5rem;}body{margin: 0;background: var(--page);color: var(--ink);font: 0.9375rem / 1.5 \"Segoe UI Variable Text\", \"Segoe UI\", system-ui, sans-serif;overflow-wrap: anywhere;}.headline, main, footer{max-width: 76rem;margin-inline: auto;padding-inline: clamp(1rem, 3vw, 2.5rem);}h1, h2, h3, h4, p, ul, dl, dd{margin: 0;padding: 0;}ul{list-style: none;}small{font-size: 0.8125rem;font-weight: 400;color: var(--soft);}a{color: var(--link);text-underline-offset: 0.15em;}code, .command{font-family: var(--mono);font-size: 0.8125rem;}code{padding: 0.08em 0.3em;border-radius: 3px;background: var(--sunk);user-select: all;}.word{display: inline-block;max-width: 100%;}button, input, select{font: inherit;color: inherit;}:focus-visible{outline: 2px solid var(--focus);outline-offset: 2px;}.hidden{position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%);white-space: nowrap;}.print-only{display: none;}.note{max-width: 60rem;color: var(--soft);font-size: 0.875rem;}.icon{flex: none;width: 1rem;height: 1rem;fill: none;stroke: currentColor;stroke-width: 2;stroke-linecap: round;stroke-linejoin: round;}.error, .failed, .blocked{--tone: var(--error);--wash: var(--error-wash);}.warning{--tone: var(--warning);--wash: var(--warning-wash);}.info, .conditional{--tone: var(--info);--wash: var(--info-wash);}.passed, .allowed{--tone: var(--good);--wash: var(--good-wash);}.undecided, .box{--tone: var(--undecided);--wash: var(--undecided-wash);}.home, .none, .zero{--tone: var(--soft);--wash: transparent;}.headline{padding-top: 2rem;}.eyebrow{display: flex;flex-wrap: wrap;gap: 0.15rem 1.25rem;color: var(--soft);font-size: 0.8125rem;}.eyebrow b{color: var(--ink);font-weight: 600;}h1{display: flex;align-items: center;gap: 0.75rem;margin-top: 0.75rem;font-size: clamp(1.5rem, 4vw, 2.125rem);font-weight: 600;line-height: 1.2;letter-spacing: -0.01em;text-wrap: balance;}h1 .icon{align-self: flex-start;width: 1.2em;height: 1.2em;padding: 0.22em;border-radius: 50%;background: var(--tone);color: var(--page);stroke-width: 2.4;}.lead{max-width: 60rem;text-wrap: pretty;margin-top: 0.5rem;color: var(--soft);}.gate{display: flex;gap: 0.5rem;color: var(--tone);font-weight: 500;}.gate .icon{align-self: flex-start;margin-top: 0.2rem;}.all-figures{display: flex;flex-wrap: wrap;gap: 1rem 3rem;margin-top: 1.5rem;padding-block: 1rem;border-block: 1px solid var(--line);}.all-figures h2{margin: 0 0 0.4rem;color: var(--soft);font-size: 0.8125rem;letter-spacing: 0;}.figures{display: flex;flex-wrap: wrap;gap: 0.5rem 1.75rem;}.figures div{display: flex;flex-direction: column-reverse;}.figures dt{display: flex;align-items: center;gap: 0.3rem;color: var(--soft);font-size: 0.8125rem;}.figures dt .icon{width: 0.8125rem;height: 0.8125rem;color: var(--tone);}.figures dd{color: var(--tone);font-size: 1.375rem;font-weight: 600;line-height: 1.2;font-variant-numeric: tabular-nums;}nav{display: flex;flex-wrap: wrap;gap: 0.25rem 1.5rem;padding-block: 0.9rem;font-size: 0.875rem;}section{margin-top: 2.5rem;}h2{margin-bottom: 0.35rem;font-size: 1.25rem;font-weight: 600;letter-spacing: -0.005em;}h3{margin-top: 1.5rem;font-size: 1rem;font-weight: 600;}h3 small{margin-left: 0.5rem;}h4{font-size: 0.8125rem;font-weight: 600;}footer{margin-top: 3rem;padding-block: 1.5rem 3rem;color: var(--soft);font-size: 0.8125rem;}.filter{position: sticky;z-index: 2;top: 0;display: flex;flex-wrap: wrap;align-items: center;gap: 0.5rem 0.6rem;margin-inline: -0.5rem;padding: 0.6rem 0.5rem;border-bottom: 1px solid var(--line);background: var(--page);}input[type=\"search\"], select{min-height: 2.1rem;padding: 0.2rem 0.6rem;border: 1px solid var(--line-strong);border-radius: 4px;background: var(--sheet);}.filter input{flex: 1 1 15rem;min-width: 0;}::placeholder{color: var(--soft);opacity: 1;}fieldset{display: flex;flex-wrap: wrap;gap: 0.35rem;min-width: 0;margin: 0;padding: 0;border: 0;}legend{position: absolute;clip-path: inset(50%);}.chip{display: inline-flex;align-items: center;gap: 0.35rem;min-height: 2.1rem;padding: 0.2rem 0.7rem;border: 1px solid var(--line-strong);border-radius: 999px;background: var(--sheet);font-size: 0.875rem;white-space: nowrap;cursor: pointer;}.chip .icon{width: 0.8rem;height: 0.8rem;color: var(--tone);}.chip[aria-pressed=\"true\"]{border-color: var(--tone);background: var(--wash);color: var(--tone);font-weight: 600;box-shadow: inset 0 0 0 1px var(--tone);}.found{color: var(--soft);font-size: 0.8125rem;}.plain{padding: 0.2rem 0;border: 0;background: none;color: var(--link);font-size: 0.8125rem;text-decoration: underline;text-underline-offset: 0.15em;cursor: pointer;}.more button{margin-top: 0.5rem;padding: 0.3rem 0.75rem;border: 1px solid var(--line-strong);border-radius: 4px;background: var(--sheet);font-size: 0.8125rem;cursor: pointer;}.nothing{padding-block: 2rem;color: var(--soft);}.group, .move{border-bottom: 1px solid var(--line);}summary{cursor: pointer;list-style: none;}summary::-webkit-details-marker{display: none;}.group > summary, .move > summary{display: grid;grid-template-columns: 1rem minmax(0, 1fr) auto auto 0.85rem;align-items: baseline;gap: 0.1rem 0.75rem;padding: 0.55rem 0.5rem;}.group > summary::after, .move > summary::after{content: \"\";align-self: start;width: 0.45rem;height: 0.45rem;margin: 0.4rem 0.2rem 0 0.2rem;border: solid var(--line-strong);border-width: 0 1.5px 1.5px 0;transform: rotate(45deg);}.group[open] > summary::after, .move[open] > summary::after{margin-top: 0.6rem;transform: rotate(-135deg);}.group > summary:hover, .move > summary:hover{background: var(--sunk);}.group > summary > .icon, .move > summary > .icon{align-self: start;margin-top: 0.25rem;color: var(--tone);}.what{font-weight: 600;}.group.info .what, .group.warning .what{font-weight: 500;}.rule{color: var(--soft);font-family: var(--mono);font-size: 0.75rem;}.many{min-width: 6.5rem;color: var(--soft);font-size: 0.8125rem;text-align: right;font-variant-numeric: tabular-nums;}.move > summary{grid-template-columns: 1rem minmax(0, 1fr) auto 0.85rem;}.verdict{color: var(--tone);font-size: 0.8125rem;font-weight: 600;}.body{display: grid;gap: 0.6rem;padding: 0 0.5rem 1rem 2.25rem;}.body > *{min-width: 0;max-width: 62rem;}.members li{padding-block: 0.2rem;}.members li + li{border-top: 1px dotted var(--line);}.place{color: var(--soft);font-family: var(--mono);font-size: 0.75rem;}.members .place{margin-left: 0.35rem;}.remedy{display: flex;gap: 0.6rem;padding-left: 0.75rem;border-left: 2px solid var(--line-strong);}.remedy b{flex: none;font-weight: 600;}.remedy span{min-width: 0;white-space: pre-line;}li .remedy{margin-top: 0.35rem;}.why{color: var(--soft);font-size: 0.8125rem;}.why > summary{text-decoration: underline dotted;text-underline-offset: 0.2em;}.why p{margin-block: 0.35rem;}.why li{line-height: 1.75rem;}.what small{font-size: 0.875rem;}.checks{display: grid;gap: 0.5rem;}.checks > li{display: flex;gap: 0.6rem;}.checks > li > div, .checks label > span{min-width: 0;}.checks .icon{margin-top: 0.25rem;color: var(--tone);}.checks .rule{margin-right: 0.4rem;}.checks label{display: flex;gap: 0.6rem;}.checks input{flex: none;width: 1rem;height: 1rem;margin: 0.25rem 0 0;accent-color: var(--focus);}.mild{margin-right: 0.4rem;color: var(--tone);font-size: 0.8125rem;}details.passed > summary{display: inline-flex;align-items: center;gap: 0.6rem;color: var(--soft);font-size: 0.875rem;text-decoration: underline dotted;text-underline-offset: 0.2em;}details.passed > summary .icon{color: var(--tone);}details.passed .checks{gap: 0.2rem;margin-top: 0.5rem;font-size: 0.875rem;}.matrix-head{display: flex;flex-wrap: wrap;align-items: center;justify-content: space-between;gap: 0.75rem 1.5rem;margin-top: 0.5rem;}.legend{display: flex;flex-wrap: wrap;gap: 0.35rem 1.1rem;font-size: 0.8125rem;}.legend li{display: flex;align-items: center;gap: 0.4rem;}.swatch{display: grid;place-items: center;width: 1.6rem;height: 1.6rem;padding: 0;border: 1px solid var(--wash);border-radius: 3px;background: var(--wash);color: var(--tone);}.swatch.blocked{background: var(--blocked);border-color: var(--blocked);color: #fff;}.swatch .icon{width: 0.8rem;height: 0.8rem;}.matrix-body{display: grid;grid-template-columns: minmax(0, auto) minmax(16rem, 1fr);align-items: start;gap: 0.5rem 2rem;margin-top: 0.5rem;}.matrix-body > :not(.details){grid-column: 1;min-width: 0;}.scroll{overflow-x: auto;}table{border-collapse: separate;border-spacing: 2px;}thead th{padding: 0.25rem 0;vertical-align: bottom;color: var(--soft);font-size: 0.75rem;font-weight: 500;text-align: left;}th.host span{display: inline-block;max-height: 10rem;overflow: hidden;writing-mode: vertical-rl;transform: rotate(180deg);text-overflow: ellipsis;white-space: nowrap;}tbody th{position: sticky;left: 0;max-width: 16rem;padding-right: 0.75rem;background: var(--page);overflow: hidden;font-size: 0.8125rem;font-weight: 500;text-align: left;text-overflow: ellipsis;white-space: nowrap;}td{padding: 0;}td .swatch{cursor: pointer;}td .swatch:hover, td .swatch[aria-pressed=\"true\"]{box-shadow: 0 0 0 2px var(--ink);}tbody tr:hover th{text-decoration: underline;text-underline-offset: 0.2em;}.details{position: sticky;top: 1rem;grid-column: 2;grid-row: 1 / span 2;max-width: 34rem;max-height: 90vh;overflow-y: auto;padding: 0.75rem 1rem;border: 1px solid var(--line);border-radius: 4px;background: var(--sheet);font-size: 0.875rem;}.details.empty{color: var(--soft);}.details h4{font-size: 0.9375rem;}.said{display: flex;align-items: center;gap: 0.35rem;color: var(--tone);font-weight: 600;}.details li{padding-block: 0.5rem;}.details li + li{border-top: 1px solid var(--line);}.hosts, .volumes{display: grid;grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));gap: 0.75rem 2rem;margin-top: 0.5rem;}.hosts > li{padding-block: 0.6rem;border-top: 1px solid var(--line);}.cluster h4{margin-top: 0.5rem;color: var(--soft);}.volumes + .hosts{margin-top: 1rem;}.name{font-weight: 600;}.bar{display: grid;grid-template-columns: minmax(5rem, auto) 1fr;gap: 0 0.75rem;margin-top: 0.35rem;font-size: 0.8125rem;font-variant-numeric: tabular-nums;}.bar .text{text-align: right;}.bar svg{grid-column: 1 / -1;width: 100%;height: 0.5rem;border-radius: 2px;}.track{fill: var(--sunk);}.taken{fill: var(--taken);}.perhaps{fill: var(--taken);opacity: 0.35;}.kept{fill: var(--line-strong);opacity: 0.35;}.limit{fill: var(--ink);}.full .taken{fill: var(--warning);}.over .taken{fill: var(--error);}.over strong{color: var(--error);}.facts > li{display: grid;gap: 0.1rem;padding-block: 0.6rem;border-bottom: 1px solid var(--line);}.facts .name{display: flex;flex-wrap: wrap;align-items: baseline;gap: 0 0.5rem;}.facts .many{margin-left: auto;font-weight: 400;}.facts .fact{font-family: var(--mono);font-size: 0.875rem;}.facts em{color: var(--undecided);font-style: normal;font-weight: 600;}.names{color: var(--soft);font-size: 0.8125rem;}.names > summary{text-decoration: underline dotted;text-underline-offset: 0.2em;}@media screen and (max-width: 48rem){.headline{padding-top: 1.25rem;}.figures{gap: 0.5rem 1.25rem;}.filter{position: static;}html{scroll-padding-top: 1rem;}.group > summary, .move > summary{grid-template-columns: 1rem minmax(0, 1fr) auto;}.group > summary::after, .move > summary::after{grid-area: 1 / 3;}.group > summary > .many{grid-area: 2 / 2 / 2 / 4;min-width: 0;}.group > summary > .rule{grid-area: 2 / 2;}.move > summary > .verdict{grid-area: 2 / 2;}.body{padding-left: 0.5rem;}.matrix-body{display: block;}.details{position: sticky;bottom: 0;top: auto;max-height: 45vh;margin-top: 0.75rem;}tbody th{max-width: 9rem;}}@media (prefers-reduced-motion: no-preference){html{scroll-behavior: smooth;}}@media print{:root{color-scheme: light;--page: #fff;--ink: #000;--link: #000;print-color-adjust: exact;}html{font-size: 8.5pt;}.all-figures{gap: 1rem 2.5rem;}.group > summary::after, .move > summary::after{display: none;}.headline, main, footer{max-width: none;padding-inline: 0;}nav, .filter, .more button, .matrix-head input, .details{display: none;}.print-only{display: inline;color: var(--soft);}.matrix-body, .body, .checks{display: block;}.body > * + *, .checks > li + li{margin-top: 0.5rem;}.remedy, .why, summary, .hosts > li, .facts > li, .checks > li, .members li, tr{break-inside: avoid;}.move .command, summary, h2, h3{break-after: avoid;}.why{break-before: avoid;}}";
// node_modules/preact/hooks/dist/hooks.mjs
var t;
var r;
var u$1;
var i;
var o$1 = Object.is;
var f$1 = 0;
var c = [];
var e = [];
var a$1 = n;
var v = a$1.__b;
var l = a$1.__r;
var m = a$1.diffed;
var h = a$1.__c;
var s = a$1.unmount;
var p = a$1.__;
function y(n, t) {
	a$1.__h && a$1.__h(r, n, f$1 || t), f$1 = 0;
	var u = r.__H || (r.__H = {
		__: [],
		__h: []
	});
	return n >= u.__.length && u.__.push({}), u.__[n];
}
function d(n) {
	return f$1 = 1, _(G, n);
}
function _(n, u, i) {
	var f = y(t++, 2);
	if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
		var t = (f.__N || f.__)[0], r = f.t(t, n);
		o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
	}], f.__c = r, !r.__f)) {
		r.__f = !0;
		var c = r.shouldComponentUpdate;
		r.shouldComponentUpdate = function(n, t, r) {
			var u = this.__H;
			if (!u) return !0;
			var i = !1, f = this.props != n;
			if (u.__.some(function(n) {
				n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
			}), c) {
				var e = c.call(this, n, t, r);
				return i ? e || f : e;
			}
			return !i || f;
		};
	}
	return f.__;
}
function w(n, r) {
	var u = y(t++, 7);
	return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
}
function j(n) {
	var u = r.context[n.__c], i = y(t++, 9);
	return i.c = n, u ? (i.__ ?? (i.__ = !0, u.sub(r)), u.props.value) : n.__;
}
function g() {
	var n;
	do {
		for (; n = e.shift();) try {
			C(n);
		} catch (t) {
			a$1.__e(t, { __: (n = n.__P) && n.__v });
		}
		for (; n = c.shift();) {
			var t = n.__H;
			if (n.__P && t) try {
				t.__h.some(C), t.__h.some(D), t.__h = [];
			} catch (r) {
				t.__h = [], a$1.__e(r, n.__v);
			}
		}
	} while (e.length);
}
a$1.__b = function(n) {
	r = null, v && v(n);
}, a$1.__ = function(n, t) {
	n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p && p(n, t);
}, a$1.__r = function(n) {
	l && l(n), t = 0;
	var i = (r = n.__c).__H;
	i && (u$1 == r ? r.__h = [] : (i.__h.some(C), i.__h.some(D), t = 0), i.__h = [], i.__.some(function(n) {
		n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
	})), u$1 = r;
}, a$1.diffed = function(n) {
	m && m(n);
	var t = n.__c;
	t && t.__H && (t.__H.__h.length && B(c.push(t)), t.__H.__.some(function(n) {
		n.u && (n.__H = n.u);
	})), u$1 = r = null;
}, a$1.__c = function(n, t) {
	t.some(function(n) {
		try {
			n.__h.some(C), n.__h = n.__h.filter(function(n) {
				return !n.__ || D(n);
			});
		} catch (t) {
			n.__h = [function() {
				throw t;
			}];
		}
	}), h && h(n, t);
}, a$1.unmount = function(n) {
	s && s(n);
	var t, r, u = n.__c;
	u && u.__H && (u.__H.__.some(function(u) {
		try {
			if (u.__P && u.__c) {
				if (void 0 === r) {
					for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
					r = r && r.__c;
				}
				u.__P = r, B(e.push(u));
			} else C(u);
		} catch (n) {
			t = n;
		}
	}), u.__H = void 0, t && a$1.__e(t, u.__v));
};
var k = "function" == typeof requestAnimationFrame;
function z(n) {
	var t, r = function() {
		clearTimeout(u), k && cancelAnimationFrame(t), setTimeout(n);
	}, u = setTimeout(r, 35);
	k && (t = requestAnimationFrame(r));
}
function B(n) {
	1 != n && i == a$1.requestAnimationFrame || ((i = a$1.requestAnimationFrame) || z)(g);
}
function C(n) {
	var t = r, u = n.__c;
	"function" == typeof u && (n.__c = void 0, u()), r = t;
}
function D(n) {
	var t = r;
	n.__c = n.__(), r = t;
}
function E(n, t) {
	return !n || n.length != t.length || t.some(function(t, r) {
		return !o$1(t, n[r]);
	});
}
function G(n, t) {
	return "function" == typeof t ? t(n) : t;
}
// src/reporters/html/texts.ts
/** No printable text has one: it can stand for a name. */
const placeholder = "	";
/** Collects texts. */
function startTexts() {
	const texts = [];
	const ids = /* @__PURE__ */ new Map();
	const put = (shown, name) => {
		const key = name === "" ? shown : shown.replaceAll(printable(name), placeholder);
		const id = ids.get(key) ?? texts.length;
		if (id === texts.length) {
			ids.set(key, id);
			texts.push(key);
		}
		return id;
	};
	return {
		texts,
		idOf: (text, name = "") => put(printable(text), name),
		idOfLines: (text, name = "") => put(text.split("\n").map(printable).join("\n"), name)
	};
}
/** A text by its number, with the name that it was shortened by. */
function readText(texts, id, name = "") {
	return (texts[id] ?? "").replaceAll(placeholder, () => name);
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = Symbol.for("pv");
var o = 0;
Array.isArray;
function a(t, e, n$1, u, a, i) {
	e || (e = {});
	var c, l, p = e;
	if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n$1,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f,
		__v: --o,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
}
// src/reporters/html/parts.tsx
const Page = U$1({
	texts: [],
	isPrinting: false
});
/** Reads the texts of the page. */
function useTexts() {
	const { texts } = j(Page);
	return (id, name) => readText(texts, id, name);
}
const shapes = {
	error: "M4 4l8 8M12 4l-8 8",
	failed: "M4 4l8 8M12 4l-8 8",
	blocked: "M4 4l8 8M12 4l-8 8",
	warning: "M8 3.5v5.5M8 12v.5",
	info: "M8 7v5.5M8 3.5v.5",
	passed: "M3.5 8.5l3 3 6-7",
	allowed: "M3.5 8.5l3 3 6-7",
	conditional: "M8 4.5a3.5 3.5 0 1 0 .01 0z",
	undecided: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M8 12.3v.5",
	home: "M3 8.5l5-5 5 5M4.5 7.5v5h7v-5",
	none: "M5.5 8h5",
	box: "M4 4h8v8h-8z"
};
/** A mark that stands beside words; whoever cannot see it misses nothing. */
function Icon({ mark }) {
	return /* @__PURE__ */ a("svg", {
		class: `icon ${mark}`,
		viewBox: "0 0 16 16",
		"aria-hidden": "true",
		focusable: "false",
		children: /* @__PURE__ */ a("path", { d: shapes[mark] })
	});
}
/** A text, with what stands between backticks as a command that one click selects. */
function Prose({ text }) {
	return /* @__PURE__ */ a($$1, { children: text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? /* @__PURE__ */ a(Command, { text: part }, index) : /* @__PURE__ */ a($$1, { children: part }, index)) });
}
/** A command that one click selects. A line ends between its words, and not after the hyphen of a cmdlet or a parameter. */
function Command({ text }) {
	return /* @__PURE__ */ a("code", { children: text.split(/(\s+)/).map((word, index) => word.includes("-") ? /* @__PURE__ */ a("span", {
		class: "word",
		children: word
	}, index) : word) });
}
/** A remedy, a paragraph for each of its lines. */
function Remedy({ text, lead = "Fix" }) {
	return /* @__PURE__ */ a("p", {
		class: "remedy",
		children: [/* @__PURE__ */ a("b", { children: lead }), /* @__PURE__ */ a("span", { children: /* @__PURE__ */ a(Prose, { text }) })]
	});
}
/** A part of the page that can be jumped to. */
function Section(props) {
	const { id, title, note, children } = props;
	return /* @__PURE__ */ a("section", {
		id,
		"aria-labelledby": `${id}-title`,
		children: [
			/* @__PURE__ */ a("h2", {
				id: `${id}-title`,
				children: title
			}),
			note !== void 0 && /* @__PURE__ */ a("p", {
				class: "note",
				children: /* @__PURE__ */ a(Prose, { text: note })
			}),
			children
		]
	});
}
/** The first of many, and a button for more of them; a printer is shown so many and told of the rest. */
function Some(props) {
	const { all, first, noun, render, printed = 200 } = props;
	const { isPrinting } = j(Page);
	const [most, setMost] = d(first);
	const shown = isPrinting ? Math.max(most, printed) : most;
	const left = all.length - shown;
	const step = Math.max(100, first);
	const label = left > step ? `Show ${step} more of ${left.toLocaleString("en")} ${noun}` : `Show the other ${left} ${noun}`;
	return /* @__PURE__ */ a($$1, { children: [render(left > 0 ? all.slice(0, shown) : all), left > 0 && /* @__PURE__ */ a("p", {
		class: "more",
		children: [/* @__PURE__ */ a("button", {
			type: "button",
			onClick: () => setMost(most + step),
			children: label
		}), /* @__PURE__ */ a("span", {
			class: "print-only",
			children: [
				left.toLocaleString("en"),
				" more ",
				noun,
				" in the file itself."
			]
		})]
	})] });
}
/** What folds away. Its body is made when it is first opened, unless it is wanted at once. */
function Fold(props) {
	const { summary, body, isOpen = false, isMade = false, isPrinted = true } = props;
	const { isPrinting } = j(Page);
	const [open, setOpen] = d(isOpen);
	const [opened, setOpened] = d(isOpen || isMade);
	const shown = open || isPrinting && isPrinted;
	return /* @__PURE__ */ a("details", {
		class: props.class,
		open: shown,
		onToggle: ({ currentTarget }) => {
			if (isPrinting) return;
			setOpen(currentTarget.open);
			setOpened(opened || currentTarget.open);
		},
		children: [/* @__PURE__ */ a("summary", { children: summary }), (opened || shown) && body()]
	});
}
/** `1 machine`, `2,400 machines` */
function counted(number, noun) {
	return `${number.toLocaleString("en")} ${plural(number, noun)}`;
}
// src/reporters/html/facts.tsx
const mostNames$1 = 3;
/** The facts that would decide what is undecided, and what shows each. */
function Facts({ data }) {
	const { facts, summary } = data;
	if (facts.length === 0) return null;
	return /* @__PURE__ */ a(Section, {
		id: "facts",
		title: "Facts that are missing",
		note: `${counted(summary.undecided, "check")} cannot be decided for want of them: neither passed nor failed. Those that moves hang on come first. \`hvlint facts --script\` writes a script that collects them.`,
		children: /* @__PURE__ */ a(Some, {
			all: facts,
			first: 25,
			noun: "facts",
			render: (shown) => /* @__PURE__ */ a("ul", {
				class: "facts",
				children: shown.map((fact) => /* @__PURE__ */ a(Fact, { ...fact }, `${fact.noun} ${fact.fact}`))
			})
		})
	});
}
function Fact({ fact, noun, objects, checks, decidesMigrations, shownBy }) {
	const read = useTexts();
	const names = objects.map((id) => read(id));
	const more = names.slice(mostNames$1);
	return /* @__PURE__ */ a("li", { children: [
		/* @__PURE__ */ a("p", {
			class: "name",
			children: [
				/* @__PURE__ */ a("span", {
					class: "fact",
					children: fact
				}),
				" ",
				/* @__PURE__ */ a("small", { children: ["of ", noun] }),
				/* @__PURE__ */ a("span", {
					class: "many",
					children: [counted(checks, "check"), decidesMigrations && /* @__PURE__ */ a("em", { children: " decides moves" })]
				})
			]
		}),
		/* @__PURE__ */ a("p", {
			class: "command",
			children: /* @__PURE__ */ a(Prose, { text: shownBy })
		}),
		more.length === 0 ? /* @__PURE__ */ a("p", {
			class: "names",
			children: names.join(", ")
		}) : /* @__PURE__ */ a(Fold, {
			class: "names",
			isPrinted: false,
			summary: `${names.slice(0, mostNames$1).join(", ")} and ${more.length.toLocaleString("en")} more`,
			body: () => /* @__PURE__ */ a("p", { children: more.slice(0, 500).join(", ") })
		})
	] });
}
// src/reporters/html/filter.ts
const noFilter = {
	text: "",
	severities: [],
	category: "",
	noun: ""
};
/** The groups that hold something of what is wanted, with that alone. */
function filterGroups(groups, { text, severities, category, noun }, texts) {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	return groups.filter((group) => (severities.length === 0 || severities.includes(group.severity)) && (category === "" || categoryOf(group) === category) && (noun === "" || group.noun === noun)).map((group) => withWords(group, words, texts)).filter(({ findings }) => findings.length > 0);
}
/** The part of the rule's id before the slash; problems of the input have none. */
function categoryOf({ ruleId }) {
	return ruleId.includes("/") ? ruleId.slice(0, ruleId.indexOf("/")) : "input";
}
function withWords(group, words, texts) {
	const common = `${group.ruleId} ${group.severity} ${group.summary}`.toLowerCase();
	const left = words.filter((word) => !common.includes(word));
	if (left.length === 0) return group;
	const findings = group.findings.filter((finding) => {
		const text = searchText(finding, texts);
		return left.every((word) => text.includes(word));
	});
	return {
		...group,
		findings
	};
}
function searchText([name, message, fix, path], texts) {
	const own = readText(texts, name);
	const place = path === null ? "" : readText(texts, path);
	return `${own}\n${readText(texts, message, own)}\n${readText(texts, fix, own)}\n${place}`.toLowerCase();
}
// src/reporters/html/group.tsx
/** Findings of one kind: what they say, where, and the remedy, once where it is one. */
function Group({ group, isOpen }) {
	const { ruleId, severity, summary, findings } = group;
	const read = useTexts();
	const [first] = findings;
	if (!first) return null;
	return /* @__PURE__ */ a(Fold, {
		class: `group ${severity}`,
		isOpen,
		isMade: true,
		summary: /* @__PURE__ */ a($$1, { children: [
			/* @__PURE__ */ a(Icon, { mark: severity }),
			/* @__PURE__ */ a("span", {
				class: "hidden",
				children: [severity, ": "]
			}),
			/* @__PURE__ */ a("span", {
				class: "what",
				children: [/* @__PURE__ */ a(Prose, { text: read(first[1], read(first[0])) }), findings.length > 1 && /* @__PURE__ */ a("small", { children: [
					" and ",
					(findings.length - 1).toLocaleString("en"),
					" more"
				] })]
			}),
			/* @__PURE__ */ a("span", {
				class: "rule",
				children: ruleId
			}),
			/* @__PURE__ */ a("span", {
				class: "many",
				children: howMany(group)
			})
		] }),
		body: () => /* @__PURE__ */ a("div", {
			class: "body",
			children: [findings.length === 1 ? /* @__PURE__ */ a(Single, { finding: first }) : /* @__PURE__ */ a(Several, { findings }), summary !== "" && /* @__PURE__ */ a(Why, { group })]
		})
	});
}
/** What the rule asks for; why, and who says so, folds away. */
function Why({ group: { summary, why, sources } }) {
	return /* @__PURE__ */ a(Fold, {
		class: "why",
		isPrinted: false,
		summary: `Asked for: ${summary}`,
		body: () => /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a("p", { children: /* @__PURE__ */ a(Prose, { text: why }) }), /* @__PURE__ */ a("ul", { children: sources.map((source) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
			href: source,
			rel: "noreferrer",
			target: "_blank",
			children: source
		}) }, source)) })] })
	});
}
function Single({ finding }) {
	const read = useTexts();
	return /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a(Place, { finding }), /* @__PURE__ */ a(Remedy, { text: read(finding[2], read(finding[0])) })] });
}
function Several({ findings }) {
	const read = useTexts();
	const [first] = findings;
	const isOneFix = new Set(findings.map(([, , fix]) => fix)).size === 1;
	return /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a(Some, {
		all: findings,
		first: 5,
		noun: "findings",
		printed: 50,
		render: (shown) => /* @__PURE__ */ a("ul", {
			class: "members",
			children: shown.map((finding) => /* @__PURE__ */ a("li", { children: [
				/* @__PURE__ */ a(Prose, { text: read(finding[1], read(finding[0])) }),
				" ",
				/* @__PURE__ */ a(Place, { finding }),
				!isOneFix && /* @__PURE__ */ a(Remedy, { text: read(finding[2], read(finding[0])) })
			] }, finding.join()))
		})
	}), isOneFix && first && /* @__PURE__ */ a(Remedy, {
		text: read(first[2], read(first[0])),
		lead: read(first[2]) === read(first[2], "x") ? "Fix" : `Fix, for ${read(first[0])}`
	})] });
}
function Place({ finding: [, , , path, line] }) {
	const read = useTexts();
	if (path === null) return null;
	return /* @__PURE__ */ a("span", {
		class: "place",
		children: [read(path), line > 0 && `:${line}`]
	});
}
/** `86 machines` where each is of another one, else `86 findings`. */
function howMany({ findings, noun }) {
	const names = new Set(findings.map(([name, , , path]) => `${name} ${path}`));
	return noun !== "" && names.size === findings.length ? counted(names.size, noun) : counted(findings.length, "finding");
}
// src/reporters/html/findings.tsx
const mostOpen$1 = 12;
/** The findings, grouped by what they say, and what narrows them down. */
function Findings({ data }) {
	const { groups, texts } = data;
	const [filter, setFilter] = d(noFilter);
	const found = w(() => filterGroups(groups, filter, texts), [
		groups,
		filter,
		texts
	]);
	if (groups.length === 0) return null;
	return /* @__PURE__ */ a(Section, {
		id: "findings",
		title: "Findings",
		children: [
			/* @__PURE__ */ a(FilterBar, {
				groups,
				found,
				filter,
				setFilter
			}),
			found.length === 0 && /* @__PURE__ */ a("p", {
				class: "nothing",
				children: "Nothing of that was found."
			}),
			/* @__PURE__ */ a(Some, {
				all: found,
				first: 200,
				noun: "kinds of findings",
				render: (shown) => /* @__PURE__ */ a("ul", {
					class: "groups",
					children: shown.map((group, index) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Group, {
						group,
						isOpen: group.severity === "error" && index < mostOpen$1
					}) }, `${group.ruleId} ${group.severity} ${group.summary} ${keyOf(group)}`))
				})
			})
		]
	});
}
/** The first finding of a group is no other's. */
function keyOf({ findings: [first] }) {
	return first ? first.slice(1, 3).join() : "";
}
function FilterBar(props) {
	const { groups, found, filter, setFilter } = props;
	const all = findingsOf(groups);
	const change = (part) => setFilter({
		...filter,
		...part
	});
	const severities = [
		"error",
		"warning",
		"info"
	].filter((severity) => groups.some((group) => group.severity === severity));
	const toggle = (severity) => change({ severities: filter.severities.includes(severity) ? filter.severities.filter((one) => one !== severity) : [...filter.severities, severity] });
	return /* @__PURE__ */ a("search", {
		class: "filter",
		children: [
			/* @__PURE__ */ a("input", {
				type: "search",
				"aria-label": "Search the findings",
				placeholder: "Search: machine, rule, words, file",
				value: filter.text,
				onInput: ({ currentTarget }) => change({ text: currentTarget.value })
			}),
			/* @__PURE__ */ a("fieldset", { children: [/* @__PURE__ */ a("legend", { children: "Severity" }), severities.map((severity) => /* @__PURE__ */ a("button", {
				type: "button",
				class: `chip ${severity}`,
				"aria-pressed": filter.severities.includes(severity),
				onClick: () => toggle(severity),
				children: [/* @__PURE__ */ a(Icon, { mark: severity }), counted(findingsOf(groups.filter((one) => one.severity === severity)), severity)]
			}, severity))] }),
			/* @__PURE__ */ a(Choice, {
				label: "Category",
				all: "All categories",
				value: filter.category,
				values: distinct(groups.map(categoryOf)),
				onChange: (category) => change({ category })
			}),
			/* @__PURE__ */ a(Choice, {
				label: "Kind of object",
				all: "All objects",
				value: filter.noun,
				values: distinct(groups.map(({ noun }) => noun)),
				onChange: (noun) => change({ noun })
			}),
			/* @__PURE__ */ a("p", {
				class: "found",
				role: "status",
				children: findingsOf(found) === all ? counted(all, "finding") : `${counted(findingsOf(found), "finding")} of ${all.toLocaleString("en")}`
			}),
			filter !== noFilter && /* @__PURE__ */ a("button", {
				type: "button",
				class: "plain",
				onClick: () => setFilter(noFilter),
				children: "Show all"
			})
		]
	});
}
function Choice(props) {
	const { label, all, value, values, onChange } = props;
	if (values.length < 2) return null;
	return /* @__PURE__ */ a("select", {
		"aria-label": label,
		value,
		onChange: ({ currentTarget }) => onChange(currentTarget.value),
		children: [/* @__PURE__ */ a("option", {
			value: "",
			children: all
		}), values.map((one) => /* @__PURE__ */ a("option", {
			value: one,
			children: one
		}, one))]
	});
}
function findingsOf(groups) {
	return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}
function distinct(values) {
	return [...new Set(values)].sort();
}
// src/reporters/html/headline.tsx
/** What was found, in one sentence, and in numbers; and where on the page it is told. */
function Headline({ data }) {
	const { title, summary, files, asOf, day, version } = data;
	const { mark, text, note } = verdictOf(data);
	const { allowed, conditional, blocked, undecided } = summary.migrations;
	const moves = allowed + blocked + undecided;
	return /* @__PURE__ */ a("header", {
		class: `headline ${mark}`,
		children: [
			/* @__PURE__ */ a("p", {
				class: "eyebrow",
				children: [
					/* @__PURE__ */ a("b", { children: title }),
					" ",
					/* @__PURE__ */ a("span", { children: ["hvlint ", version] }),
					" ",
					/* @__PURE__ */ a("span", { children: counted(files, "file") }),
					" ",
					day !== null && /* @__PURE__ */ a("span", { children: ["Written on ", day] }),
					" ",
					/* @__PURE__ */ a("span", { children: asOf })
				]
			}),
			/* @__PURE__ */ a("h1", { children: [/* @__PURE__ */ a(Icon, { mark }), text] }),
			/* @__PURE__ */ a("p", {
				class: "lead",
				children: note
			}),
			data.settledNotes.map((text) => /* @__PURE__ */ a("p", {
				class: "lead",
				children: /* @__PURE__ */ a(Prose, { text })
			}, text)),
			data.gateNotes.map((text) => /* @__PURE__ */ a("p", {
				class: "lead gate warning",
				children: [/* @__PURE__ */ a(Icon, { mark: "warning" }), /* @__PURE__ */ a("span", { children: text })]
			}, text)),
			/* @__PURE__ */ a("div", {
				class: "all-figures",
				children: [data.view === "lint" && /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("h2", { children: "Checks" }), /* @__PURE__ */ a("dl", {
					class: "figures",
					children: [
						/* @__PURE__ */ a(Figure, {
							mark: "error",
							number: summary.errors,
							word: plural(summary.errors, "error")
						}),
						/* @__PURE__ */ a(Figure, {
							mark: "warning",
							number: summary.warnings,
							word: plural(summary.warnings, "warning")
						}),
						/* @__PURE__ */ a(Figure, {
							mark: "info",
							number: summary.infos,
							word: "info"
						}),
						/* @__PURE__ */ a(Figure, {
							mark: "undecided",
							number: summary.undecided,
							word: "undecided"
						}),
						/* @__PURE__ */ a(Figure, {
							mark: "box",
							number: summary.open,
							word: "open until the change"
						}),
						/* @__PURE__ */ a(Figure, {
							mark: "passed",
							number: summary.passed,
							word: "passed"
						})
					]
				})] }), moves > 0 && /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("h2", { children: data.view === "lint" ? "Planned migrations" : "Moves" }), /* @__PURE__ */ a("dl", {
					class: "figures",
					children: [
						/* @__PURE__ */ a(Figure, {
							mark: "blocked",
							number: blocked,
							word: "blocked"
						}),
						/* @__PURE__ */ a(Figure, {
							mark: "undecided",
							number: undecided,
							word: "undecided"
						}),
						/* @__PURE__ */ a(Figure, {
							mark: "conditional",
							number: conditional,
							word: "allowed if"
						}),
						/* @__PURE__ */ a(Figure, {
							mark: "allowed",
							number: allowed - conditional,
							word: "allowed"
						})
					]
				})] })]
			}),
			/* @__PURE__ */ a("nav", {
				"aria-label": "Parts of the report",
				children: partsOf(data).map(([id, name]) => /* @__PURE__ */ a("a", {
					href: `#${id}`,
					children: name
				}, id))
			})
		]
	});
}
function Figure(props) {
	const { mark, number, word } = props;
	return /* @__PURE__ */ a("div", {
		class: number === 0 ? "zero" : mark,
		children: [/* @__PURE__ */ a("dt", { children: [/* @__PURE__ */ a(Icon, { mark }), word] }), /* @__PURE__ */ a("dd", { children: number.toLocaleString("en") })]
	});
}
/** The verdict is no better than what is known. */
function verdictOf({ view, summary }) {
	const { errors, warnings, undecided, migrations, passed } = summary;
	const moves = migrations.allowed + migrations.blocked + migrations.undecided;
	const unknown = undecided > 0 ? `${counted(undecided, "check")} cannot be decided, for want of facts that are named below.` : "Every check is decided.";
	const movesText = moves === 0 ? "" : migrations.blocked > 0 ? `${shareOf(migrations.blocked, moves)} ${migrations.blocked === 1 ? "is" : "are"} blocked` : migrations.undecided > 0 ? `${shareOf(migrations.undecided, moves)} cannot be decided` : `${moves === 1 ? "the move is" : `all ${moves.toLocaleString("en")} moves are`} allowed${migrations.conditional > 0 ? ", some on conditions" : ""}`;
	if (view !== "lint") {
		const mark = migrations.blocked > 0 ? "blocked" : migrations.undecided > 0 ? "undecided" : "passed";
		const text = movesText === "" ? "There is nothing to preflight" : `${upper(movesText)}`;
		return {
			mark: movesText === "" ? "info" : mark,
			text,
			note: unknown
		};
	}
	const tail = movesText === "" ? "" : ` ${upper(movesText)}.`;
	if (errors > 0) return {
		mark: "error",
		text: `${counted(errors, "error")} to mend`,
		note: `${counted(warnings, "warning")} besides.${tail} ${unknown}`
	};
	if (migrations.blocked > 0) return {
		mark: "blocked",
		text: upper(movesText),
		note: `No errors that count, ${counted(warnings, "warning")}. ${unknown}`
	};
	if (migrations.undecided > 0) return {
		mark: "undecided",
		text: upper(movesText),
		note: `No errors. ${unknown}`
	};
	if (warnings > 0) return {
		mark: "warning",
		text: `No errors, ${counted(warnings, "warning")}`,
		note: `${tail.trim()} ${unknown}`.trim()
	};
	return {
		mark: undecided > 0 ? "info" : "passed",
		text: undecided > 0 ? "Nothing wrong in what is known" : "Nothing wrong was found",
		note: `${counted(passed, "check")} passed.${tail} ${unknown}`
	};
}
function shareOf(some, moves) {
	return moves === 1 ? "the move" : `${some.toLocaleString("en")} of ${counted(moves, "move")}`;
}
function upper(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function partsOf(data) {
	const { groups, settled, moves, matrices, matrixNote, clusters, facts, view } = data;
	return [
		[
			"findings",
			"Findings",
			groups.length > 0
		],
		[
			"settled",
			"What does not count",
			settled.length > 0
		],
		[
			"moves",
			view === "lint" ? "Planned migrations" : "Preflight",
			moves.length > 0
		],
		[
			"matrix",
			"Where machines can go",
			matrices.length > 0 || matrixNote !== null
		],
		[
			"nodes",
			"Nodes and volumes",
			clusters.some((one) => one.hosts.length > 0)
		],
		[
			"facts",
			"Missing facts",
			facts.length > 0
		]
	].filter(([, , isThere]) => isThere);
}
// src/reporters/html/cell-details.tsx
/** Names of the machines that share a row are told up to here. */
const mostNames = 12;
/** Why a machine can or cannot go to a host. */
function CellDetails(props) {
	const { hosts, place, words } = props;
	const read = useTexts();
	const cell = place?.row.cells[place.column];
	if (!place || !cell) return /* @__PURE__ */ a("aside", {
		class: "details empty",
		"aria-live": "polite",
		children: /* @__PURE__ */ a("p", { children: "Point at a mark, or choose it, to read what it stands on." })
	});
	const [verdict, reasons = []] = cell;
	const [machine, ...others] = place.row.machines;
	return /* @__PURE__ */ a("aside", {
		class: "details",
		"aria-live": "polite",
		children: [
			/* @__PURE__ */ a("h4", { children: [
				machine,
				" to ",
				hosts[place.column]
			] }),
			/* @__PURE__ */ a("p", {
				class: `said ${verdict}`,
				children: [/* @__PURE__ */ a(Icon, { mark: verdict }), words[verdict]]
			}),
			reasons.length > 0 && /* @__PURE__ */ a("ul", { children: reasons.map(([rule, said, fix]) => /* @__PURE__ */ a("li", { children: [
				/* @__PURE__ */ a(Prose, { text: read(said) }),
				" ",
				/* @__PURE__ */ a("span", {
					class: "rule",
					children: read(rule)
				}),
				fix !== null && /* @__PURE__ */ a(Remedy, { text: read(fix) })
			] }, `${rule} ${said}`)) }),
			others.length > 0 && /* @__PURE__ */ a("p", {
				class: "note",
				children: [
					"The same checks decide for ",
					others.slice(0, mostNames).join(", "),
					others.length > mostNames && ` and ${others.length - mostNames} more`,
					"."
				]
			})
		]
	});
}
// src/reporters/html/matrices.tsx
const words = {
	allowed: "allowed",
	conditional: "allowed if conditions hold",
	blocked: "blocked",
	undecided: "undecided",
	home: "is here",
	none: "no destination"
};
/** Where each machine could go, as a table of marks; what one of them means is told beside it. */
function Matrices({ data }) {
	const { matrices, matrixNote } = data;
	const [search, setSearch] = d("");
	if (matrices.length === 0 && matrixNote === null) return null;
	return /* @__PURE__ */ a(Section, {
		id: "matrix",
		title: "Where machines can go",
		children: [
			matrixNote !== null && /* @__PURE__ */ a("p", {
				class: "note",
				children: /* @__PURE__ */ a(Prose, { text: matrixNote })
			}),
			matrices.length > 0 && /* @__PURE__ */ a("div", {
				class: "matrix-head",
				children: [/* @__PURE__ */ a("ul", {
					class: "legend",
					children: [
						"allowed",
						"conditional",
						"undecided",
						"blocked",
						"home"
					].map((mark) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("span", {
						class: `swatch ${mark}`,
						children: /* @__PURE__ */ a(Icon, { mark })
					}), words[mark]] }, mark))
				}), /* @__PURE__ */ a("input", {
					type: "search",
					"aria-label": "Find a machine in the tables",
					placeholder: "Find a machine",
					value: search,
					onInput: ({ currentTarget }) => setSearch(currentTarget.value)
				})]
			}),
			/* @__PURE__ */ a(Some, {
				all: matrices,
				first: 8,
				noun: "clusters",
				render: (shown) => shown.map((matrix) => /* @__PURE__ */ a(Matrix, {
					matrix,
					search: search.trim().toLowerCase()
				}, matrix.title))
			})
		]
	});
}
function Matrix({ matrix, search }) {
	const { title, hosts, rows } = matrix;
	const found = w(() => search === "" ? rows : rows.filter(({ machines }) => machines.some((one) => one.toLowerCase().includes(search))), [rows, search]);
	const [hovered, setHovered] = d();
	const [chosen, setChosen] = d();
	const shown = hovered ?? chosen;
	if (found.length === 0) return null;
	const tabStop = chosen && found.includes(chosen.row) ? chosen : firstCell(found);
	return /* @__PURE__ */ a("article", {
		class: "matrix",
		"aria-label": title,
		children: [/* @__PURE__ */ a("h3", { children: [
			title,
			" ",
			/* @__PURE__ */ a("small", { children: wayOutText(matrix) })
		] }), /* @__PURE__ */ a("div", {
			class: "matrix-body",
			children: [/* @__PURE__ */ a(Some, {
				all: found,
				first: 40,
				noun: "rows",
				render: (some) => /* @__PURE__ */ a("div", {
					class: "scroll",
					children: /* @__PURE__ */ a("table", {
						onKeyDown: (event) => walk(event),
						onMouseLeave: () => setHovered(void 0),
						children: [/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a("th", {
							scope: "col",
							children: "Machine"
						}), hosts.map((host) => /* @__PURE__ */ a("th", {
							scope: "col",
							class: "host",
							children: /* @__PURE__ */ a("span", { children: host })
						}, host))] }) }), /* @__PURE__ */ a("tbody", { children: some.map((row) => /* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a("th", {
							scope: "row",
							title: row.machines.slice(0, 20).join(", "),
							children: rowLabel(row)
						}), row.cells.map((cell, column) => /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a("button", {
							type: "button",
							class: `swatch ${cell[0]}`,
							"aria-label": `${rowLabel(row)} to ${hosts[column]}: ${words[cell[0]]}`,
							"aria-pressed": chosen?.row === row && chosen.column === column,
							tabIndex: tabStop?.row === row && tabStop.column === column ? 0 : -1,
							onMouseEnter: () => setHovered({
								row,
								column
							}),
							onFocus: () => {
								setChosen({
									row,
									column
								});
								setHovered(void 0);
							},
							onClick: () => setChosen({
								row,
								column
							}),
							children: /* @__PURE__ */ a(Icon, { mark: cell[0] })
						}) }, hosts[column]))] }, row.machines[0])) })]
					})
				})
			}), /* @__PURE__ */ a(CellDetails, {
				hosts,
				place: shown,
				words
			})]
		})]
	});
}
function firstCell(rows) {
	return rows[0] && {
		row: rows[0],
		column: 0
	};
}
/** `app01 and 11 more` */
function rowLabel({ machines }) {
	const more = machines.length - 1;
	return `${machines[0]}${more > 0 ? ` and ${more} more` : ""}`;
}
/** `300 machines: 280 can move to some host, 12 can go nowhere, 8 undecided` */
function wayOutText({ rows }) {
	const machinesOf = (wanted) => rows.filter(({ cells }) => wanted(cells.map(([verdict]) => verdict))).reduce((sum, { machines }) => sum + machines.length, 0);
	const canGo = (verdicts) => verdicts.includes("allowed") || verdicts.includes("conditional");
	const isOpen = (verdicts) => !canGo(verdicts) && verdicts.includes("undecided");
	const all = machinesOf(() => true);
	const going = machinesOf(canGo);
	const open = machinesOf(isOpen);
	return `${counted(all, "machine")}: ${going} can move to some host, ${all - going - open} can go nowhere, ${open} undecided`;
}
const steps = {
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	Home: [0, Number.NEGATIVE_INFINITY],
	End: [0, Number.POSITIVE_INFINITY]
};
/** Walks from cell to cell with the arrows, as in every table of cells. */
function walk(event) {
	const step = steps[event.key];
	const cell = event.target.closest("td");
	const row = cell?.parentElement;
	if (!step || !cell || !row) return;
	event.preventDefault();
	const lines = [...event.currentTarget.tBodies[0]?.rows ?? []];
	const cells = lines[clamp(lines.indexOf(row) + step[0], lines.length)]?.querySelectorAll("button") ?? [];
	cells[clamp(cell.cellIndex - 1 + step[1], cells.length)]?.focus();
}
function clamp(index, length) {
	return Math.max(0, Math.min(index, length - 1));
}
// src/reporters/html/moves.tsx
/** Checklists that are there before anybody opens them. */
const mostMade = 30;
/** Of those that are not allowed, as many stand open. */
const mostOpen = 3;
const order = [
	"blocked",
	"undecided",
	"conditional",
	"allowed"
];
/** Each move as a checklist, those that cannot be made first. */
function Moves({ data: { moves, view, timeModel } }) {
	if (moves.length === 0) return null;
	const sorted = [...moves].sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
	return /* @__PURE__ */ a(Section, {
		id: "moves",
		title: view === "lint" ? "Planned migrations" : "Preflight",
		note: `Each move with every check. Boxes to tick are facts of the moment: look at them when the change is made.${timeModel === null ? "" : ` ${timeModel}`}`,
		children: /* @__PURE__ */ a(Some, {
			all: sorted,
			first: 100,
			noun: "moves",
			render: (shown) => shown.map((move, index) => /* @__PURE__ */ a(Fold, {
				class: `move ${move.verdict}`,
				isOpen: index < mostOpen && move.verdict !== "allowed",
				isMade: index < mostMade,
				summary: /* @__PURE__ */ a($$1, { children: [
					/* @__PURE__ */ a(Icon, { mark: move.verdict }),
					/* @__PURE__ */ a("span", {
						class: "what",
						children: move.title
					}),
					/* @__PURE__ */ a("span", {
						class: "verdict",
						children: move.verdictText
					})
				] }),
				body: () => /* @__PURE__ */ a(Checklist, { move })
			}, `${move.title} ${index}`))
		})
	});
}
function Checklist({ move }) {
	const { checks, boxes, skipped, defaults, command, time } = move;
	const read = useTexts();
	const passed = checks.filter(({ outcome }) => outcome === "passed");
	return /* @__PURE__ */ a("div", {
		class: "body",
		children: [
			/* @__PURE__ */ a("p", {
				class: "command",
				children: /* @__PURE__ */ a(Command, { text: command })
			}),
			time !== null && /* @__PURE__ */ a("p", {
				class: "time",
				children: ["Time: ", /* @__PURE__ */ a(Prose, { text: read(time) })]
			}),
			/* @__PURE__ */ a("ul", {
				class: "checks",
				children: [
					checks.filter(({ outcome }) => outcome !== "passed").map((check) => /* @__PURE__ */ a(Check, { check }, `${check.ruleId} ${check.said}`)),
					boxes.map(({ text, ruleIds }) => /* @__PURE__ */ a("li", {
						class: "box",
						children: /* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("input", { type: "checkbox" }), /* @__PURE__ */ a("span", { children: [
							/* @__PURE__ */ a(Prose, { text: read(text) }),
							" ",
							/* @__PURE__ */ a("span", {
								class: "rule",
								children: ruleIds.join(", ")
							})
						] })] })
					}, text)),
					skipped.map((ruleId) => /* @__PURE__ */ a("li", {
						class: "skipped",
						children: [/* @__PURE__ */ a(Icon, { mark: "none" }), /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("span", {
							class: "rule",
							children: ruleId
						}), " Turned off by the configuration."] })]
					}, ruleId))
				]
			}),
			passed.length > 0 && /* @__PURE__ */ a(Fold, {
				class: "passed",
				isPrinted: false,
				summary: /* @__PURE__ */ a($$1, { children: [
					/* @__PURE__ */ a(Icon, { mark: "passed" }),
					counted(passed.length, "check"),
					" passed"
				] }),
				body: () => /* @__PURE__ */ a("ul", {
					class: "checks",
					children: passed.map((check) => /* @__PURE__ */ a(Check, { check }, check.ruleId))
				})
			}),
			defaults !== null && /* @__PURE__ */ a("p", {
				class: "note",
				children: /* @__PURE__ */ a(Prose, { text: read(defaults) })
			})
		]
	});
}
function Check({ check }) {
	const { ruleId, outcome, severity, said, fix, unknown } = check;
	const read = useTexts();
	const isMild = outcome === "failed" && severity !== "error";
	return /* @__PURE__ */ a("li", {
		class: isMild ? severity : outcome,
		children: [/* @__PURE__ */ a(Icon, { mark: isMild ? severity : outcome }), /* @__PURE__ */ a("div", { children: [
			/* @__PURE__ */ a("span", {
				class: "hidden",
				children: [outcome, ": "]
			}),
			/* @__PURE__ */ a("span", {
				class: "rule",
				children: ruleId
			}),
			isMild && /* @__PURE__ */ a("span", {
				class: "mild",
				children: [severity, ", does not block"]
			}),
			" ",
			/* @__PURE__ */ a(Prose, { text: read(said) }),
			fix !== void 0 && /* @__PURE__ */ a(Remedy, { text: read(fix) }),
			unknown !== void 0 && /* @__PURE__ */ a(Remedy, {
				lead: "Besides, unknown",
				text: read(unknown)
			})
		] })]
	});
}
// src/reporters/html/bar.tsx
/** An amount of something that there is only so much of. */
function Bar(props) {
	const { label, least, most, total, text, limit, limitText, isSoft = false } = props;
	const share = (amount) => total ? Math.min(100, Math.round(amount / total * 1e3) / 10) : 0;
	const taken = share(least);
	const perhaps = most === null ? 100 : share(most);
	const isOver = !isSoft && least > (limit ?? total ?? Number.POSITIVE_INFINITY);
	return /* @__PURE__ */ a("div", {
		class: `bar ${isOver ? "over" : !isSoft && !isOver && taken >= 90 ? "full" : ""}`,
		children: [
			/* @__PURE__ */ a("span", {
				class: "label",
				children: label
			}),
			/* @__PURE__ */ a("span", {
				class: "text",
				children: [
					text,
					isOver && /* @__PURE__ */ a("strong", { children: " Too much" }),
					limitText !== "" && /* @__PURE__ */ a("small", { children: [" ", limitText] })
				]
			}),
			/* @__PURE__ */ a("svg", {
				viewBox: "0 0 100 6",
				preserveAspectRatio: "none",
				"aria-hidden": "true",
				focusable: "false",
				children: [
					/* @__PURE__ */ a("rect", {
						class: "track",
						width: "100",
						height: "6"
					}),
					total !== null && perhaps > taken && /* @__PURE__ */ a("rect", {
						class: "perhaps",
						x: taken,
						width: perhaps - taken,
						height: "6"
					}),
					total !== null && /* @__PURE__ */ a("rect", {
						class: "taken",
						width: taken,
						height: "6"
					}),
					total !== null && limit !== null && share(limit) < 100 && /* @__PURE__ */ a($$1, { children: [!isSoft && /* @__PURE__ */ a("rect", {
						class: "kept",
						x: share(limit),
						width: 100 - share(limit),
						height: "6"
					}), /* @__PURE__ */ a("rect", {
						class: "limit",
						x: share(limit),
						width: "0.6",
						height: "6"
					})] })
				]
			})
		]
	});
}
// src/reporters/html/nodes.tsx
/** What each host and each shared volume has, and what of it is taken. */
function Nodes({ data: { clusters } }) {
	if (clusters.every(({ hosts, sharedVolumes }) => hosts.length + sharedVolumes.length === 0)) return null;
	return /* @__PURE__ */ a(Section, {
		id: "nodes",
		title: "Nodes and volumes",
		note: "What machines that run take now, with the overhead of each, as far as the manifests tell. Paler is what may be taken besides, where facts are missing. Behind the line of a bar of memory is what the host keeps for itself; where there are more virtual processors than logical ones, the line stands at these.",
		children: /* @__PURE__ */ a(Some, {
			all: clusters,
			first: 8,
			noun: "clusters",
			render: (shown) => shown.map((cluster) => /* @__PURE__ */ a(Cluster, { ...cluster }, cluster.name))
		})
	});
}
function Cluster({ name, sharedVolumes, hosts }) {
	return /* @__PURE__ */ a("article", {
		class: "cluster",
		"aria-label": name || "Hosts in no cluster",
		children: [
			/* @__PURE__ */ a("h3", { children: [
				name || "Hosts in no cluster",
				" ",
				/* @__PURE__ */ a("small", { children: counted(hosts.length, "host") })
			] }),
			sharedVolumes.length > 0 && /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a("h4", { children: "Cluster Shared Volumes" }), /* @__PURE__ */ a(Some, {
				all: sharedVolumes,
				first: 12,
				noun: "volumes",
				render: (shown) => /* @__PURE__ */ a("ul", {
					class: "volumes",
					children: shown.map((volume, index) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Volume, { ...volume }) }, index))
				})
			})] }),
			/* @__PURE__ */ a(Some, {
				all: hosts,
				first: 16,
				noun: "hosts",
				render: (shown) => /* @__PURE__ */ a("ul", {
					class: "hosts",
					children: shown.map((host, index) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(HostCard, { ...host }) }, index))
				})
			})
		]
	});
}
function HostCard({ name, machines, areMachinesKnown, memory, processors, volumes }) {
	const { logical } = processors;
	const asFarAsKnown = ({ least, most }) => ({
		least,
		most: areMachinesKnown ? most : null
	});
	const held = asFarAsKnown(memory);
	const virtual = asFarAsKnown(processors);
	return /* @__PURE__ */ a($$1, { children: [
		/* @__PURE__ */ a("p", {
			class: "name",
			children: [
				name,
				" ",
				/* @__PURE__ */ a("small", { children: machinesText(machines, areMachinesKnown) })
			]
		}),
		/* @__PURE__ */ a(Bar, {
			label: "Memory",
			...held,
			total: memory.total,
			text: `${between(held, formatSize)} of ${sizeText(memory.total)}`,
			limit: memory.usable,
			limitText: memory.usable === null ? "" : `${formatSize(memory.usable)} usable`
		}),
		/* @__PURE__ */ a(Bar, {
			label: "Processors",
			...virtual,
			total: logical === null ? null : logical * scaleOf(processors.least, logical),
			text: `${between(virtual, String)} virtual on ${logical ?? "unknown"} logical`,
			limit: logical,
			limitText: ratioText(processors.least, logical),
			isSoft: true
		}),
		volumes.map((volume, index) => /* @__PURE__ */ a(Volume, { ...volume }, index))
	] });
}
function machinesText(machines, areKnown) {
	if (areKnown) return counted(machines, "machine");
	return machines === 0 ? "machines unknown" : `at least ${counted(machines, "machine")}`;
}
/** Virtual processors may be more than logical ones: the bar then grows by whole multiples of these. */
function scaleOf(virtual, logical) {
	return logical > 0 ? Math.max(1, Math.ceil(virtual / logical)) : 1;
}
function ratioText(virtual, logical) {
	return logical ? `${(virtual / logical).toFixed(1)} : 1` : "";
}
function Volume({ name, size, free }) {
	const used = size !== null && free !== null ? Math.max(0, size - free) : null;
	return /* @__PURE__ */ a(Bar, {
		label: name,
		least: used ?? 0,
		most: used,
		total: size,
		text: `${sizeText(free)} free of ${sizeText(size)}`,
		limit: null,
		limitText: ""
	});
}
function sizeText(size) {
	return size === null ? "unknown" : formatSize(size);
}
function between({ least, most }, write) {
	if (most === null) return `at least ${write(least)}`;
	return least === most ? write(least) : `${write(least)} to ${write(most)}`;
}
// src/reporters/html/settled.tsx
/** What does not count, and why: each reason with its findings. */
function Settled({ data }) {
	const { settled } = data;
	if (settled.length === 0) return null;
	return /* @__PURE__ */ a(Section, {
		id: "settled",
		title: "What does not count",
		children: /* @__PURE__ */ a(Some, {
			all: settled,
			first: 50,
			noun: "reasons",
			render: (shown) => /* @__PURE__ */ a("ul", {
				class: "groups",
				children: shown.map((one) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Reason, { settled: one }) }, one.why))
			})
		})
	});
}
function Reason({ settled: { why, groups } }) {
	const many = groups.reduce((sum, { findings }) => sum + findings.length, 0);
	return /* @__PURE__ */ a(Fold, {
		class: "group info",
		summary: /* @__PURE__ */ a($$1, { children: [
			/* @__PURE__ */ a(Icon, { mark: "none" }),
			/* @__PURE__ */ a("span", {
				class: "what",
				children: why
			}),
			/* @__PURE__ */ a("span", { class: "rule" }),
			/* @__PURE__ */ a("span", {
				class: "many",
				children: counted(many, "finding")
			})
		] }),
		body: () => /* @__PURE__ */ a("ul", {
			class: "groups",
			children: groups.map((group) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Group, {
				group,
				isOpen: false
			}) }, `${group.ruleId} ${group.severity} ${group.findings[0]?.join()}`))
		})
	});
}
// src/reporters/html/app.tsx
/** The whole page. */
function App(props) {
	const { data, isPrinting = false } = props;
	return /* @__PURE__ */ a(Page.Provider, {
		value: {
			texts: data.texts,
			isPrinting
		},
		children: [
			/* @__PURE__ */ a(Headline, { data }),
			/* @__PURE__ */ a("main", { children: [
				/* @__PURE__ */ a(Findings, { data }),
				/* @__PURE__ */ a(Settled, { data }),
				/* @__PURE__ */ a(Moves, { data }),
				/* @__PURE__ */ a(Matrices, { data }),
				/* @__PURE__ */ a(Nodes, { data }),
				/* @__PURE__ */ a(Facts, { data })
			] }),
			/* @__PURE__ */ a("footer", { children: /* @__PURE__ */ a("p", { children: [
				"hvlint ",
				data.version,
				". ",
				data.asOf,
				" This page is one file; nothing in it comes from elsewhere."
			] }) })
		]
	});
}
// src/reporters/html/collect-matrices.ts
/** The moves of a report as tables, one for each cluster. */
function matricesOf(report, texts) {
	const clusterOf = new Map(report.resources.hosts.map(({ name, cluster }) => [name, cluster]));
	const byCluster = /* @__PURE__ */ new Map();
	for (const move of report.migrations) {
		const cluster = clusterOf.get(move.to) ?? "";
		const moves = byCluster.get(cluster);
		if (moves) moves.push(move);
		else byCluster.set(cluster, [move]);
	}
	return [...byCluster].map(([cluster, migrations]) => ({
		title: cluster === "" ? "Hosts in no cluster" : printable(cluster),
		...tableOf(migrations, texts)
	}));
}
function tableOf(migrations, texts) {
	const { hosts, rows } = matrixOf({ migrations });
	return {
		hosts: hosts.map(printable),
		rows: rows.map(({ machines, moves }) => ({
			machines: machines.map(printable),
			cells: hosts.map((host) => {
				const move = moves.find(({ to }) => to === host);
				if (move) return [cellOf(move), reasonsOf(move, cellOf(move), texts)];
				return [moves[0]?.from === host ? "home" : "none"];
			})
		}))
	};
}
function reasonsOf(move, cell, texts) {
	if (cell === "conditional") return boxesOf(move.conditions).map(({ withCommands }) => [
		texts.idOf(""),
		texts.idOf(withCommands),
		null
	]);
	return hindering(move).map((check) => [
		texts.idOf(check.ruleId),
		texts.idOf(obstacleText(check)),
		check.fix === void 0 ? null : texts.idOfLines(check.fix)
	]);
}
// src/reporters/html/collect.ts
/** What the page shows of a report. */
function pageDataOf(report, { view, everyMove, day }) {
	const texts = startTexts();
	const { missingFacts, ...summary } = report.summary;
	const { resources } = report;
	const gate = gateChanges(report).map(({ text }) => text);
	const moves = view === "matrix" ? { report } : view === "lint" ? everyMove?.() : void 0;
	return {
		title: titleOf(resources),
		version: report.tool.version,
		asOf: asOfText(report.asOf),
		day: day ?? null,
		view,
		files: report.files.length,
		summary,
		groups: view === "lint" ? groupsOf(report, report.findings, texts) : [],
		gateNotes: gate.map(printable),
		settledNotes: settledTexts(report).filter((text) => !gate.includes(text)).map(printable),
		settled: settledOf(report, texts),
		moves: view === "matrix" ? [] : report.migrations.map((move) => moveDataOf(move, texts)),
		timeModel: view !== "matrix" && report.migrations.some(({ time }) => time?.total) ? timeModel : null,
		matrices: moves?.report ? matricesOf(moves.report, texts) : [],
		matrixNote: moves?.note ?? null,
		clusters: clustersOf(resources),
		facts: missingFacts.map(({ fact, kind, objects, checks, decidesMigrations, shownBy }) => ({
			fact: printable(fact),
			noun: kind === "virtualMachine" ? "virtual machine" : kind,
			objects: objects.map((name) => texts.idOf(name)),
			checks,
			decidesMigrations,
			shownBy: printable(shownBy)
		})),
		texts: texts.texts
	};
}
/** The names of the clusters, or how many there are. */
function titleOf({ clusters, hosts }) {
	const names = clusters.length > 0 ? clusters : hosts;
	const noun = clusters.length > 0 ? "clusters" : "hosts";
	if (names.length === 0) return "Virtual machines";
	return names.length > 3 ? `${names.length} ${noun}` : names.map(({ name }) => printable(name)).join(", ");
}
const nouns = {
	virtualMachine: "machine",
	sharedVolume: "volume",
	document: "file"
};
/** What does not count: what may stand first, by its reasons, then what is known. */
function settledOf(report, texts) {
	const byReason = /* @__PURE__ */ new Map();
	for (const finding of [...exceptedOf(report), ...knownOf(report)]) {
		const why = reasonOf(finding);
		const same = byReason.get(why);
		if (same) same.push(finding);
		else byReason.set(why, [finding]);
	}
	return [...byReason].map(([why, findings]) => ({
		why,
		groups: groupsOf(report, findings, texts)
	}));
}
function reasonOf(finding) {
	if (finding.status === "known") return "Known: it was there already";
	const text = printable(exceptionText(finding));
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function groupsOf({ rules }, findings, texts) {
	const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
	return groupFindings(findings).map(({ ruleId, severity, findings: [first, ...rest] }) => {
		const rule = ruleById.get(ruleId);
		const kind = first?.subject.kind ?? "";
		return {
			ruleId,
			severity,
			summary: printable(rule?.summary ?? ""),
			why: printable(rule?.why ?? ""),
			sources: rule?.sources ?? [],
			noun: nouns[kind] ?? kind,
			findings: [...first ? [first] : [], ...rest].map((one) => findingDataOf(one, texts))
		};
	});
}
function findingDataOf(finding, texts) {
	const { subject, path, range, fix } = finding;
	const { name } = subject;
	return [
		texts.idOf(name),
		texts.idOf(findingText(finding), name),
		texts.idOfLines(fix, name),
		path === null ? null : texts.idOf(path),
		range?.start.line ?? 0
	];
}
function moveDataOf(move, texts) {
	const { verdict, conditions, checks, command, skipped } = move;
	const defaults = defaultsText(checks);
	const time = timeText(move.time);
	return {
		title: printable(moveText(move)),
		verdict: verdict === "allowed" && conditions.length > 0 ? "conditional" : verdict,
		verdictText: verdictText(move),
		command: printable(command),
		time: time === void 0 ? null : texts.idOf(time),
		checks: [...worstFirst(checks), ...passedOf(checks)].map((check) => {
			const { ruleId, severity, message, evidence, missing = [], more, fix } = check;
			const outcome = check.outcome;
			const wanted = wantsText(missing, factText, more);
			const said = {
				failed: message ?? "",
				undecided: `Cannot be decided, for want of ${wanted}`,
				passed: evidence ?? ""
			}[outcome];
			return {
				ruleId,
				outcome,
				severity,
				said: texts.idOf(said),
				...fix !== void 0 && { fix: texts.idOfLines(fix) },
				...outcome === "failed" && wanted !== "" && { unknown: texts.idOf(wanted) }
			};
		}),
		boxes: boxesOfChecks(checks).map(({ withCommands, ruleIds }) => ({
			text: texts.idOf(withCommands),
			ruleIds
		})),
		skipped,
		defaults: defaults === "" ? null : texts.idOf(defaults)
	};
}
/** The clusters with their hosts, and the hosts that are in none. */
function clustersOf({ clusters, hosts }) {
	const shown = (some) => some.map((host) => ({
		...host,
		name: printable(host.name),
		cluster: host.cluster === null ? null : printable(host.cluster),
		volumes: host.volumes.map((one) => ({
			...one,
			name: printable(one.name)
		}))
	}));
	const names = new Set(clusters.map(({ name }) => name));
	const others = hosts.filter(({ cluster }) => cluster === null || !names.has(cluster));
	return [...clusters.map(({ name, sharedVolumes }) => ({
		name: printable(name),
		sharedVolumes: sharedVolumes.map((one) => ({
			...one,
			name: printable(one.name)
		})),
		hosts: shown(hosts.filter(({ cluster }) => cluster === name))
	})), ...others.length > 0 ? [{
		name: "",
		sharedVolumes: [],
		hosts: shown(others)
	}] : []];
}
// src/reporters/html.tsx
/**
* One file that a browser opens, and that holds all it needs. Texts become text by construction; even
* one that did not could run nothing, since the page names the one script that may run in it.
*/
const renderHtml = (report, context) => `<!DOCTYPE html>\n${z$1(/* @__PURE__ */ a(Document, { data: pageDataOf(report, context) }))}\n`;
function Document({ data }) {
	return /* @__PURE__ */ a("html", {
		lang: "en",
		children: [/* @__PURE__ */ a("head", { children: [
			/* @__PURE__ */ a("meta", { charset: "utf-8" }),
			/* @__PURE__ */ a("meta", {
				"http-equiv": "Content-Security-Policy",
				content: policy
			}),
			/* @__PURE__ */ a("meta", {
				name: "viewport",
				content: "width=device-width, initial-scale=1"
			}),
			/* @__PURE__ */ a("meta", {
				name: "color-scheme",
				content: "light dark"
			}),
			/* @__PURE__ */ a("meta", {
				name: "generator",
				content: `hvlint ${data.version}`
			}),
			/* @__PURE__ */ a("meta", {
				name: "referrer",
				content: "no-referrer"
			}),
			/* @__PURE__ */ a("title", { children: `${data.title}: hvlint report` }),
			/* @__PURE__ */ a(Verbatim, {
				is: "style",
				children: style
			})
		] }), /* @__PURE__ */ a("body", { children: [
			/* @__PURE__ */ a("div", {
				id: "page",
				children: /* @__PURE__ */ a(App, { data })
			}),
			/* @__PURE__ */ a(Verbatim, {
				is: "script",
				id: "data",
				type: "application/json",
				children: jsonInScript(data)
			}),
			/* @__PURE__ */ a(Verbatim, {
				is: "script",
				children: script
			})
		] })]
	});
}
/** What a browser reads to the end of its element, as it is: our own style, our own script, and data. */
function Verbatim(props) {
	const { is: Element, children, ...attributes } = props;
	return /* @__PURE__ */ a(Element, {
		...attributes,
		dangerouslySetInnerHTML: { __html: String(children) }
	});
}
/** JSON without what could end the element that it stands in, or begin a comment there. */
function jsonInScript(data) {
	return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function hashOf(text) {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
const policy = [
	"default-src 'none'",
	`script-src ${hashOf(script)}`,
	`style-src ${hashOf(style)}`,
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
export { renderHtml };
