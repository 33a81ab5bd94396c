const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边'
const COMPOUND = '欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯'

/** Source of an expression for a full Chinese name: a surname and one or two characters. */
export const NAME = `(?:(?:${COMPOUND})[\\p{Script=Han}]{1,2}?|[${SURNAMES}][\\p{Script=Han}]{1,2}?)`

/** Begin like a surname and a given name, and are none. */
const WORDS =
  /^(安全|安置|白内障|包括|边境|成员|成绩|常住|程度|程序|单亲|单位|方面|方式|房屋|高龄|高中|高血压|关爱|管理|金额|康复|解决|强化|任务|时间|田地|万元|文化|温饱|向上|项目|严重|易地|于是|周边|周期|曾经|祝贺|某)/

/** Whether the text is a personal name in full: neither masked (王*明, 王某) nor another word. */
export function isFullName(text: string): boolean {
  return FULL_NAME.test(text) && !WORDS.test(text) && !/[某甲乙丙丁戊]/u.test(text.slice(1))
}

const FULL_NAME = new RegExp(`^${NAME}$`, 'u')

/** What may stand after a name in prose. */
export const AFTER_NAME = '(?=$|[，、。,;；:：（(）)\\s]|因|系|的|家|等|患|之)'
