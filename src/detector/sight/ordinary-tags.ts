/**
 * Names of elements that make up nearly all of every page and cannot be custom elements, the most frequent first:
 * browsers try them in this order, and what is left after them can be looked at one by one.
 */
export const ORDINARY_TAGS =
  'div,span,a,li,p,path,img,svg,td,button,ul,b,i,strong,em,section,article,h3,h2,h4,tr,g,use,source,picture,option,' +
  'input,label,script,style,link,meta,header,footer,nav,main,aside,figure,figcaption,form,fieldset,legend,select,' +
  'textarea,h1,h5,h6,ol,dl,dt,dd,table,thead,tbody,tfoot,th,br,hr,small,sup,sub,time,code,pre,iframe,noscript,' +
  'template,title,head,body,html,blockquote,u,s,font,center,video,audio,canvas,circle,rect,line,polygon,defs,clipPath';
